// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Revert;
using Neuron.Installer.Core.Target.Root;
using Shouldly;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>A throw-away target root in a directory of its own.</summary>
internal sealed class SampleTarget : IDisposable
{
    /// <summary>What the kernel is to be started with for <see cref="OneGpu"/>.</summary>
    internal const string Parameters = "intel_iommu=on iommu=pt";

    internal SampleTarget(bool hasSystem = true)
    {
        Path = Directory.CreateTempSubdirectory("neuron-target-").FullName;
        if (hasSystem)
        {
            Put("/etc/os-release", "NAME=\"Sample Linux\"\n");
        }
    }

    internal string Path { get; }

    /// <summary>How files begin in a sample with nothing special.</summary>
    internal static GeneratedFile Heading
    {
        get
        {
            using SampleTarget sample = new();
            using TargetRoot target = sample.Open();
            return new GeneratedFile(target);
        }
    }

    internal static BindingPlan NoGpu => Plan([]);

    /// <summary>A graphics card with its sound, in the first slot.</summary>
    internal static BindingPlan OneGpu => Plan([
        new BoundFunction(PciAddress.Parse("0000:01:00.0"), new PciId(0x10de, 0x1401), new PciClass(0x030000), "nouveau"),
        new BoundFunction(PciAddress.Parse("0000:01:00.1"), new PciId(0x10de, 0x0fba), new PciClass(0x040300), "snd_hda_intel")]);

    internal static BindingPlan AnotherGpu => Plan(
        [new BoundFunction(PciAddress.Parse("0000:02:00.0"), new PciId(0x1002, 0x731f), new PciClass(0x030000), "amdgpu")],
        "iommu=pt");

    internal static BindingPlan Plan(IReadOnlyList<BoundFunction> functions, params string[] parameters) => new()
    {
        Gpus = [.. functions.Where(f => f.Class.IsDisplay).Select(f => f.Address)],
        Functions = functions,
        Binding = Binding.Ids,
        KernelParameters = parameters.Length > 0 ? parameters : Parameters.Split(' '),
        ContradictingParameters = ["intel_iommu=off", "amd_iommu=off", "iommu=off"],
        Findings = [],
    };

    internal string Full(string path) => Path + path;

    internal void Put(string path, string content, UnixFileMode? mode = null)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Full(path))!);
        File.WriteAllBytes(Full(path), TargetText.Encode(content));
        if (mode is { } bits)
        {
            File.SetUnixFileMode(Full(path), bits);
        }
    }

    internal string? Read(string path) => File.Exists(Full(path)) ? File.ReadAllText(Full(path)) : null;

    internal TargetRoot Open() => TargetRoot.Open(Path);

    internal PassthroughPlan PlanFor(BindingPlan binding, InstallerSettings? settings = null, Stage stage = Stage.BeforeBootLoader)
    {
        using TargetRoot target = Open();
        return TargetPlanner.Plan(binding, target, settings ?? new InstallerSettings(), stage);
    }

    internal ApplyResult Apply(BindingPlan binding, InstallerSettings? settings = null, Stage stage = Stage.BeforeBootLoader, ITargetCommandRunner? runner = null)
    {
        using TargetRoot target = Open();
        PassthroughPlan plan = TargetPlanner.Plan(binding, target, settings ?? new InstallerSettings(), stage);
        return PlanApplication.Apply(plan, target, new(runner ?? new Performed(plan, Path), TimeProvider.System, NullLogger.Instance));
    }

    internal ReversalResult Revert(ITargetCommandRunner? runner = null)
    {
        using TargetRoot target = Open();
        runner ??= new Performed(Reversal.Plan(target, new InstallerSettings()).Plan, Path);
        return Reversal.Revert(target, new InstallerSettings(), new(runner, TimeProvider.System, NullLogger.Instance));
    }

    /// <summary>Applying, applying again and taking back gives every byte.</summary>
    internal void ThereAndBack(ITargetCommandRunner? runner = null)
    {
        SortedDictionary<string, string> before = Snapshot();
        // Without a generator or with words that win over ours it is done in part only.
        Apply(OneGpu, runner: runner).Outcome.ShouldBeOneOf(ApplyOutcome.Done, ApplyOutcome.Partly);
        PlanFor(OneGpu).Files.ShouldBeEmpty();
        Apply(AnotherGpu, runner: runner).Outcome.ShouldBeOneOf(ApplyOutcome.Done, ApplyOutcome.Partly);
        Revert(runner).Kept.ShouldBeEmpty();
        Snapshot().ShouldBe(before);
    }

    /// <summary>Every file with its content and mode, every link with its target, every directory.</summary>
    internal SortedDictionary<string, string> Snapshot() => SnapshotOf(Path);

    internal static SortedDictionary<string, string> SnapshotOf(string root)
    {
        SortedDictionary<string, string> all = new(StringComparer.Ordinal);
        foreach (FileSystemInfo entry in new DirectoryInfo(root).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            string name = entry.FullName[root.Length..];
            all[name] = entry.LinkTarget is { } link ? "-> " + link
                : entry is FileInfo file ? $"{file.UnixFileMode} {Convert.ToBase64String(File.ReadAllBytes(file.FullName))}"
                : "directory";
        }

        return all;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
