// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Hardware.Sysfs;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Target.Manifest;

namespace Neuron.Installer.Core.Verification;

/// <summary>Compares a running system with what was set up: whether the next virtual machine will get its GPU.</summary>
internal static class Verification
{
    /// <summary>The driver that hands functions to virtual machines.</summary>
    private const string Driver = "vfio-pci";

    /// <summary>It holds files of the target in full, but those are configuration.</summary>
    internal const int LargestManifest = 16 << 20;

    // The words of the rescue entry. Either of them on the command line means that somebody chose it.
    private static readonly string[] s_rescueWords = ["neuron.passthrough=off", "module_blacklist=vfio_pci"];

    /// <summary>Compares a machine with the manifest of its own root.</summary>
    /// <returns>
    /// As <see cref="Of"/>. A single <c>verify-not-set-up</c> when passthrough was never set up there; when the
    /// manifest cannot be used, what is wrong with it.
    /// </returns>
    public static IReadOnlyList<Finding> OfRunning(HostDirectory host) => OfRunning(host, SysfsReader.Read);

    /// <param name="host">The machine.</param>
    /// <param name="read">Looks at it: with patience where a device may not answer.</param>
    internal static IReadOnlyList<Finding> OfRunning(HostDirectory host, Func<HostDirectory, Machine> read)
    {
        ArgumentNullException.ThrowIfNull(host);
        (PassthroughManifest? manifest, Finding? problem) = ReadManifest(host);
        if (manifest is null)
        {
            return [problem!];
        }

        try
        {
            var expected = ExpectedPassthrough.Of(manifest);
            Machine machine = read(host);
            return WithTrial(manifest, TrialState.Read(host), WithoutHostCard(manifest, machine, Of(expected, machine)));
        }
        catch (TargetException e)
        {
            return [e.ToFinding()];
        }
    }

    /// <summary>Reads from a machine's own root what was set up there.</summary>
    /// <returns>The manifest of a setup with functions, or else why there is none.</returns>
    internal static (PassthroughManifest? Manifest, Finding? Problem) ReadManifest(HostDirectory host)
    {
        ArgumentNullException.ThrowIfNull(host);
        string path = PassthroughManifest.Path.Text.TrimStart('/');
        if (host.ReadAll(path, LargestManifest) is not { } bytes)
        {
            return (null, NoManifest(host, path));
        }

        return PassthroughManifest.TryParse(bytes, out TargetException? problem) is not { } manifest ? (null, problem!.ToFinding())
            : ExpectedPassthrough.Of(manifest).Functions.Count == 0 ? (null, VerificationFindings.NotSetUp())
            : (manifest, null);
    }

    /// <summary>Why the manifest cannot be read. Only where it is certainly not there nothing is set up: a folder on the way may be closed to whoever asks.</summary>
    private static Finding NoManifest(HostDirectory host, string path)
    {
        byte[] first = new byte[1];
        return -host.Read(path, first) switch
        {
            Errno.NoEntry or Errno.NotDirectory when host.ReadLink(path) is null => VerificationFindings.NotSetUp(),
            Errno.NoEntry => TargetFindings.ManifestDamaged(PassthroughManifest.Path).ToFinding(),
            Errno.AccessDenied or Errno.NotPermitted when !Environment.IsPrivilegedProcess => VerificationFindings.NotAllowed(),
            int error and > 0 => TargetException.Reading(PassthroughManifest.Path, error).ToFinding(),
            _ => TargetFindings.ManifestDamaged(PassthroughManifest.Path).ToFinding(),
        };
    }

    /// <summary>Looks for a function where it was when it was chosen.</summary>
    /// <returns>The function there, or else what is said about its being gone.</returns>
    internal static (PciFunction? Function, Finding? Problem) Find(ExpectedFunction expected, Machine machine)
    {
        PciFunction? function = machine.Functions.FirstOrDefault(candidate => candidate.Address == expected.Address);
        if (function is not null && (function.Id is not { } id || id == expected.Id))
        {
            return (function, null);
        }

        // Bus numbers move when a card is added or taken out.
        string[] elsewhere = [.. machine.Functions
            .Where(candidate => candidate.Id == expected.Id)
            .Select(candidate => candidate.Address.ToString())];
        return (null, elsewhere.Length == 0
            ? VerificationFindings.FunctionMissing(expected.Address, expected.Id)
            : VerificationFindings.FunctionMoved(expected.Address, expected.Id, elsewhere));
    }

    /// <summary>Says what is not as it should be, what is behind it and what to do.</summary>
    /// <returns>
    /// The findings, in the order of their causes: what keeps the IOMMU off comes before the functions that fail
    /// because of it. A single <c>verify-good</c> when all is well.
    /// </returns>
    public static IReadOnlyList<Finding> Of(ExpectedPassthrough expected, Machine machine)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(machine);
        if (s_rescueWords.FirstOrDefault(KernelCommandLine.Words(machine.KernelCommandLine).Contains) is { } rescue)
        {
            // Nothing is expected to be bound, so there is nothing to compare.
            return [VerificationFindings.Rescue(rescue)];
        }

        List<Finding> findings = [.. AboutKernel(expected, machine)];
        List<PciFunction> found = [];
        foreach (ExpectedFunction function in expected.Functions)
        {
            findings.AddRange(AboutFunction(function, machine, found));
        }

        findings.AddRange(AboutGroups(machine, found));
        findings.AddRange(AboutTwins(expected, machine));
        return findings.Count > 0 ? findings : [VerificationFindings.Good(expected.Functions.Count)];
    }

    /// <summary>Where the card was given back because no other is left, its usual driver is no fault.</summary>
    private static IReadOnlyList<Finding> WithoutHostCard(PassthroughManifest manifest, Machine machine, IReadOnlyList<Finding> findings) =>
        IsRescue(findings) || !HostCardGone.IsSo(manifest, machine) ? findings
            : [VerificationFindings.HostCardGone(manifest.Gpus), .. findings.Where(finding => finding.Kind != FindingKind.VerifyGood && finding.Kind != FindingKind.VerifyWrongDriver && finding.Kind != FindingKind.VerifyNoDriver)];

    /// <summary>A trial that failed is what there is to say: with passthrough that this start is dark, without why it was taken.</summary>
    private static IReadOnlyList<Finding> WithTrial(PassthroughManifest manifest, TrialState? state, IReadOnlyList<Finding> findings) =>
        manifest.Trial is null || state is not { Verdict: TrialVerdict.Failed } || state.Setup != Trial.SetupOf(manifest) ? findings
            : IsRescue(findings) ? [TrialFindings.Cured(state.DarkCause, state.Displays)]
            : [TrialFindings.Dark(state.DarkCause, state.Displays, state.IsAutomatic), .. findings.Where(finding => finding.Kind != FindingKind.VerifyGood)];

    private static bool IsRescue(IReadOnlyList<Finding> findings) => findings is [var only] && only.Kind == FindingKind.VerifyRescue;

    /// <summary>Whether findings of <see cref="Of"/> mean that something must be done.</summary>
    public static bool IsWorking(IEnumerable<Finding> findings) => findings.All(finding => finding.Severity == Severity.Info);

    private static IEnumerable<Finding> AboutKernel(ExpectedPassthrough expected, Machine machine)
    {
        IReadOnlyList<string> words = KernelCommandLine.Words(machine.KernelCommandLine);
        foreach (string parameter in KernelWord.Missing(expected.KernelParameters, words))
        {
            yield return VerificationFindings.ParameterMissing(parameter);
        }

        foreach (string parameter in PassthroughParameters.ContradictingIn(machine.KernelCommandLine, machine.CpuVendor))
        {
            yield return VerificationFindings.ParameterContradicts(parameter);
        }

        if (machine.Iommu == IommuState.DisabledInFirmware)
        {
            yield return VerificationFindings.IommuOffInFirmware();
        }
        else if (machine.Iommu == IommuState.DisabledInKernel)
        {
            yield return VerificationFindings.IommuOffInKernel();
        }
        else if (machine.Iommu == IommuState.OwnedByHypervisor)
        {
            yield return VerificationFindings.IommuOfHypervisor();
        }
    }

    private static IEnumerable<Finding> AboutFunction(ExpectedFunction expected, Machine machine, List<PciFunction> found)
    {
        (PciFunction? function, Finding? problem) = Find(expected, machine);
        if (function is null)
        {
            yield return problem!;
            yield break;
        }

        found.Add(function);
        if (function.Driver is null)
        {
            yield return VerificationFindings.NoDriver(function.Address);
        }
        else if (function.Driver != Driver)
        {
            yield return VerificationFindings.WrongDriver(function.Address, function.Driver);
        }

        if (machine.Iommu == IommuState.Enabled && function.IommuGroup is null)
        {
            yield return VerificationFindings.GroupMissing(function.Address);
        }
    }

    private static IEnumerable<Finding> AboutGroups(Machine machine, List<PciFunction> found)
    {
        foreach (IGrouping<int, PciFunction> group in GroupStrangers.Of(new FunctionIndex(machine), found)
            .Where(stranger => stranger.Driver is not (null or Driver))
            .GroupBy(stranger => stranger.IommuGroup!.Value))
        {
            PciFunction subject = found.First(function => function.IommuGroup == group.Key);
            yield return VerificationFindings.GroupShared(
                subject.Address, group.Key, [.. group.Select(stranger => $"{stranger.Address} ({stranger.Driver})")]);
        }
    }

    private static IEnumerable<Finding> AboutTwins(ExpectedPassthrough expected, Machine machine)
    {
        HashSet<PciAddress> wanted = [.. expected.Functions.Select(function => function.Address)];
        HashSet<PciId> ids = [.. expected.Functions.Select(function => function.Id)];
        HashSet<PciAddress> present = [.. machine.Functions.Select(function => function.Address)];
        foreach (PciFunction function in machine.Functions.Where(candidate =>
            candidate.Driver == Driver && candidate.Id is { } id && ids.Contains(id) && !wanted.Contains(candidate.Address)))
        {
            // With a wanted one gone it is the same function at another address, and that was said already.
            if (expected.Functions.Where(candidate => candidate.Id == function.Id).All(candidate => present.Contains(candidate.Address)))
            {
                yield return VerificationFindings.TwinTaken(function.Address);
            }
        }
    }
}
