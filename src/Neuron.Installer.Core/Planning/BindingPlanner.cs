// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Settings;

namespace Neuron.Installer.Core.Planning;

/// <summary>Works out what binding a choice of GPUs means. Any selectable GPU can be chosen, and several at once.</summary>
internal static class BindingPlanner
{
    /// <summary>Plans for the GPUs at <paramref name="chosen"/>.</summary>
    /// <returns>
    /// A plan. When it has a blocking finding it must not be applied. For no GPUs it binds nothing, and applying
    /// it takes back an earlier one.
    /// </returns>
    public static BindingPlan Plan(Assessment assessment, IReadOnlyList<PciAddress> chosen, InstallerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(chosen);
        ArgumentNullException.ThrowIfNull(settings);
        List<Finding> findings = [];
        List<GpuAssessment> gpus = [];
        foreach (PciAddress address in chosen.Distinct().Order())
        {
            if (assessment.Gpu(address) is { } gpu)
            {
                gpus.Add(gpu);
            }
            else
            {
                findings.Add(HardwareFindings.NotAGpu(address.ToString()));
            }
        }

        PciFunction[] functions = [.. gpus.SelectMany(gpu => gpu.Gpu.Card).DistinctBy(function => function.Address).OrderBy(function => function.Address)];
        HashSet<PciAddress> bound = [.. functions.Select(function => function.Address)];
        PciFunction[] twins = [.. IdCollisions.Of(assessment.Index, functions).Take(HardwareFindings.MostNamed + 1).OrderBy(function => function.Address)];
        if (gpus.Count > 0)
        {
            findings.AddRange(assessment.MachineFindings.Where(finding => finding.Subject is null && finding.Kind != FindingKind.IdenticalIds));
            findings.AddRange(gpus.SelectMany(gpu => gpu.Findings.Concat(gpu.Unasked)).Where(finding => finding.Kind != FindingKind.GroupShared));
            findings.AddRange(FindingsOfTogether(assessment, gpus, twins, settings));
        }

        return new BindingPlan
        {
            Gpus = [.. gpus.Select(gpu => gpu.Gpu.Address)],
            Functions = [.. functions.Select(function =>
                new BoundFunction(function.Address, function.Id!.Value, function.Class!.Value, function.Driver))],
            Binding = settings.Binding ?? (twins.Length > 0 ? Binding.Address : Binding.Ids),
            DisablesIdleD3 = settings.DisableIdleD3,
            KernelParameters = gpus.Count > 0 ? PassthroughParameters.Required(assessment.Machine.CpuVendor, settings.KernelParameters) : [],
            ContradictingParameters = gpus.Count > 0 ? PassthroughParameters.Contradicting : [],
            LeavesDisplay = assessment.Displays.Board != BoardDisplay.None || assessment.Index.Displays.Any(display => !bound.Contains(display.Address)),
            IsHeadless = assessment.Index.IsHeadless,
            IsSecureBoot = assessment.Machine.IsSecureBoot,
            Findings = Assessment.WorstFirst(findings),
        };
    }

    /// <summary>What depends on all chosen GPUs together: two in one group are no strangers to each other.</summary>
    private static IEnumerable<Finding> FindingsOfTogether(
        Assessment assessment,
        List<GpuAssessment> gpus,
        PciFunction[] twins,
        InstallerSettings settings)
    {
        HashSet<PciAddress> chosen = [.. gpus.Select(gpu => gpu.Gpu.Address)];
        // Each card's own groups are looked through once more below: all of them only where several are chosen.
        PciFunction[]? left = gpus.Count > 1 ? [.. GroupStrangers.Of(assessment.Index, gpus.Select(gpu => gpu.Gpu))] : null;
        foreach (GpuAssessment gpu in gpus)
        {
            bool isIncomplete = gpu.OnlyTogether.Count > chosen.Count || gpu.OnlyTogether.Any(other => !chosen.Contains(other));
            Finding? shared = isIncomplete
                ? gpu.Findings.FirstOrDefault(finding => finding.Kind == FindingKind.GroupShared)
                : CardAssessor.GroupShared(gpu.Gpu, left ?? GroupStrangers.Of(assessment.Index, [gpu.Gpu]), assessment.Names);
            if (shared is not null)
            {
                yield return shared;
            }
        }

        if (twins.Length > 0)
        {
            if (settings.Binding == Binding.Ids)
            {
                yield return HardwareFindings.IdenticalIdsForced([.. twins.Select(twin => Assessment.Label(twin, assessment.Names))]);
            }
            else if (assessment.MachineFindings.FirstOrDefault(finding => finding.Kind == FindingKind.IdenticalIds) is { } identical)
            {
                yield return identical;
            }
        }

        if (assessment.Displays.HostOnly.Count == 0 && assessment.Displays.Board == BoardDisplay.None && gpus.Count == assessment.Gpus.Count)
        {
            yield return HardwareFindings.NothingForHost();
        }
    }
}
