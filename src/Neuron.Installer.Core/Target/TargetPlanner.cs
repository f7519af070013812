// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.BootMenu;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;

namespace Neuron.Installer.Core.Target;

/// <summary>Says what is to be written into a target root so that a choice comes true. Reads, never writes.</summary>
internal static class TargetPlanner
{
    private const string None = "none";

    /// <summary>
    /// Plans. What an earlier plan wrote is replaced, never added to; with no GPU chosen it is taken back; on a
    /// target that is as it shall be the plan has no files.
    /// </summary>
    /// <param name="binding">The choice. When it has a blocking finding, the plan has no files.</param>
    /// <param name="target">The target, or for a preview whatever stands for it.</param>
    /// <param name="settings">What the maintainer decided.</param>
    /// <param name="stage">Before or after the boot loader is installed.</param>
    /// <returns>The plan. What could not be read is a blocking finding in it.</returns>
    public static PassthroughPlan Plan(BindingPlan binding, TargetRoot target, InstallerSettings settings, Stage stage)
    {
        ArgumentNullException.ThrowIfNull(binding);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(settings);
        try
        {
            return binding.IsBlocked ? Empty(binding, binding.Findings)
                : binding.Gpus.Count > 0 && ImageBasedSystem.Find(target, binding) is { } elsewhere ? Empty(binding, [.. binding.Findings, elsewhere])
                : Write(binding, target, settings, stage);
        }
        catch (TargetException failure)
        {
            return Empty(binding, [.. binding.Findings, failure.ToFinding(Severity.Blocking)]);
        }
        finally
        {
            target.PassedOver = null;
        }
    }

    private static PassthroughPlan Empty(BindingPlan binding, IReadOnlyList<Finding> findings) => new()
    {
        Binding = binding,
        Initramfs = [],
        BootLoaders = [],
        Files = [],
        Commands = [],
        Findings = findings,
    };

    private static PassthroughPlan Write(BindingPlan binding, TargetRoot target, InstallerSettings settings, Stage stage)
    {
        PendingFiles pending = PendingFiles.Read(target);
        PassthroughManifest? previous = pending.Manifest;
        target.PassedOver = [];
        PlanDraft draft = new(target, pending)
        {
            Binding = binding,
            Settings = settings,
            Previous = previous,
            Parameters = [.. Parameters(binding, target).Where(KernelWord.IsSafe)],
            IsForecast = stage == Stage.Forecast,
        };
        bool isBootLoaderOpen = false;
        IReadOnlyList<IInitramfsGenerator> generators = [];
        IReadOnlyList<IBootLoader> loaders = [];
        if (binding.Gpus.Count > 0)
        {
            foreach (string parameter in binding.KernelParameters.Where(parameter => !KernelWord.IsSafe(parameter)))
            {
                draft.Find(TargetFindings.ParameterRefused(parameter));
            }

            generators = FindGenerators(draft);
            loaders = FindBootLoaders(draft, stage);
            BindingFiles.Plan(draft);
            foreach (IInitramfsGenerator generator in generators)
            {
                generator.Plan(draft);
            }

            draft.ImagesMadeAgain = [.. generators.SelectMany(generator => generator.Images(target))];
            int written = draft.Files.Count;
            foreach (IBootLoader loader in loaders)
            {
                loader.Plan(draft);
            }

            isBootLoaderOpen = draft.IsForecast && draft.Files.Count == written;
        }
        else if (previous is not null)
        {
            generators = Generators.Named(NameList.Read(previous.Initramfs));
            loaders = BootLoaders.Named(NameList.Read(previous.BootLoader));
        }

        TakeBackTheRest(draft);
        foreach (IBootLoader loader in BootLoaders.All)
        {
            loader.TakeBackLater(draft);
        }

        BindingFiles.SayWayBack(draft);
        bool mustReachKernel = stage is Stage.AfterBootLoader or Stage.Installed && binding.Gpus.Count > 0 && draft.Parameters.Count > 0 && settings.BootLoader is null;
        if (mustReachKernel)
        {
            FindUnreached(draft, loaders.Count > 0);
        }

        // Its units do it, so without their package nothing is on trial.
        if (IsOnTrial(draft) && VerifyService.IsThere(target, VerifyService.TrialUnit) && TrialReach.Obstacle(draft, loaders) is { } obstacle)
        {
            draft.Find(obstacle);
        }

        if ((draft.Refusal ?? Odd(draft)) is { } refusal)
        {
            return Empty(binding, [.. binding.Findings, refusal]);
        }

        List<FileChange> files = [.. draft.Files
            .Select(file => new FileChange(file.Path, draft.Current(file.Path), file.After) { Mode = file.Mode })
            .Where(change => change.Before != change.After)];
        bool always = settings.Regenerate == Regenerate.Always;
        bool isDue = always || (settings.Regenerate != Regenerate.Never && files.Count > 0);
        IReadOnlyList<TargetCommand> images = isDue ? [.. generators.SelectMany(generator => generator.Regeneration(target, always))] : [];
        // What has to be made again, if not since this run then since an earlier one.
        IReadOnlyList<TargetCommand> making = files.Count > 0 || binding.Gpus.Count > 0
            ? Commands(target, always: false, [.. generators.SelectMany(generator => generator.Regeneration(target, evenIfNew: false))], loaders)
            : [];
        IReadOnlyList<TargetCommand> left = settings.Regenerate == Regenerate.Never ? making : [];
        if (left.Count > 0)
        {
            draft.Find(TargetFindings.NotMadeAgain([.. left.Select(command => string.Join(' ', command.Arguments))]));
        }

        string[] generatorNames = [.. generators.Select(generator => generator.Name)];
        string[] loaderNames = [.. loaders.Select(loader => loader.Name)];
        return new PassthroughPlan
        {
            Binding = binding,
            Initramfs = generatorNames,
            BootLoaders = loaderNames,
            Files = files,
            Commands =
            [
                .. isDue ? Commands(target, always, images, loaders) : [],
                .. binding.Gpus.Count > 0 || previous is not null ? new[] { VerifyService.Switch(target, binding.Gpus.Count > 0) }.OfType<TargetCommand>() : [],
            ],
            IsMadeAgain = left.Count == 0,
            MakingAgain = making,
            ImagesAreMade = images.Count > 0 || (isDue && KernelInstall.Regeneration(target, always).Count > 0) || (stage is Stage.AfterBootLoader or Stage.Installed && settings.Regenerate != Regenerate.Never),
            Findings = [.. binding.Findings, .. draft.Findings],
            HasRescueEntry = draft.HasRescueEntry || (isBootLoaderOpen && settings.RescueEntry && loaders.Any(loader => loader.KeepsRescueEntryItself)),
            HasUndoCommand = draft.Own.HasUndoCommand,
            MustReachKernel = mustReachKernel,
            IsForecast = draft.IsForecast,
            IsBootLoaderOpen = isBootLoaderOpen,
            MenuKey = binding.Gpus.Count > 0 ? HiddenMenu.Key(draft) : null,
            Manifest = binding.Gpus.Count == 0 ? null : Remember(draft, generatorNames, loaderNames),
        };
    }

    /// <summary>What the kernel must be started with. A vfio-pci that is built into it is never loaded, so nobody reads the options of modprobe.d for it.</summary>
    private static IEnumerable<string> Parameters(BindingPlan binding, TargetRoot target) =>
        binding.Gpus.Count > 0 && binding.Binding == Binding.Ids && HostDrivers.BuiltInto(target).Contains("vfio_pci")
            ? binding.KernelParameters.Append(ModprobeConf.Parameter(binding))
            : binding.KernelParameters;

    private static IReadOnlyList<IInitramfsGenerator> FindGenerators(PlanDraft draft)
    {
        if (draft.Settings.Initramfs is { } name)
        {
            IReadOnlyList<IInitramfsGenerator> named = Generators.Named([name]);
            if (named.Count == 0)
            {
                draft.Find(name == None ? TargetFindings.InitramfsLeftOut() : TargetFindings.SettingUnknown("target.initramfs", name));
            }

            return named;
        }

        IReadOnlyList<IInitramfsGenerator> found = ImageMakers.In(draft.Target);
        if (found.Count == 0)
        {
            FindUnknownGenerator(draft);
        }
        else
        {
            // Before there is any kernel nothing can be said about which one an image is for.
            bool hasKernels = InstalledKernel.In(draft.Target).Count > 0;
            foreach (BootImage image in BootImages.In(draft.Target))
            {
                IInitramfsGenerator? maker = ImageMakers.Of(draft.Target, found, image.Path);
                if (maker is null)
                {
                    draft.Find(TargetFindings.ImageNotMadeAgain(image.Path));
                }
                else if (hasKernels && image.Kernel is null && !maker.MakesOfUnknownKernel(draft.Target, image.Path))
                {
                    draft.Find(TargetFindings.ImageOfUnknownKernel(image.Path));
                }
            }
        }

        return found;
    }

    /// <summary>A vfio-pci that is part of every kernel, and told its functions on the command line, is there before any module: it needs no image.</summary>
    private static void FindUnknownGenerator(PlanDraft draft)
    {
        IReadOnlyList<InstalledKernel> kernels = InstalledKernel.In(draft.Target);
        bool isBuiltIn = kernels.Count > 0 && kernels.All(kernel => HostDrivers.BuiltInto(draft.Target, kernel.Version).Contains("vfio_pci"));
        if (!isBuiltIn || draft.Binding.Binding != Binding.Ids)
        {
            draft.Find(TargetFindings.InitramfsUnknown());
        }
    }

    private static IReadOnlyList<IBootLoader> FindBootLoaders(PlanDraft draft, Stage stage)
    {
        if (draft.Settings.BootLoader is { } name)
        {
            IReadOnlyList<IBootLoader> named = BootLoaders.Named([name]);
            if (named.Count == 0 && name != None)
            {
                draft.Find(TargetFindings.SettingUnknown("target.boot_loader", name));
            }
            else if (named.Count == 0 && draft.Parameters.Count > 0)
            {
                draft.Find(TargetFindings.BootLoaderLeftOut(draft.Parameters));
            }

            return named;
        }

        IBootLoader[] found = [.. BootLoaders.All.Where(known => known.IsInstalled(draft.Target))];
        // Before the boot loader is installed there may be nothing to see of it yet.
        if (found.Length == 0 && stage is Stage.AfterBootLoader or Stage.Installed && draft.Parameters.Count > 0)
        {
            draft.Find(TargetFindings.BootLoaderUnknown(draft.Parameters));
        }

        return found;
    }

    /// <summary>Only a file that has to be changed can end the plan: others that could not be read are passed over, and said.</summary>
    private static Finding? Odd(PlanDraft draft)
    {
        foreach (PlannedFile file in draft.Files.Where(file => draft.Current(file.Path) != file.After))
        {
            if (draft.Target.PassedOver?.TryGetValue(file.Path, out int error) == true)
            {
                return TargetException.Reading(file.Path, error).ToFinding(Severity.Blocking);
            }

            if (draft.Target.IsSpecial(file.Path))
            {
                return TargetFindings.FileMasked(file.Path);
            }
        }

        foreach ((TargetPath path, int error) in draft.Target.PassedOver ?? [])
        {
            draft.Find(TargetFindings.FilePassedOver(path, error));
        }

        return null;
    }

    /// <summary>Says so when the words will stand in no place that a kernel of this system is started from.</summary>
    private static void FindUnreached(PlanDraft draft, bool isBootLoaderKnown)
    {
        Finding? unreached = isBootLoaderKnown ? KernelReach.Unreached(draft.Target, draft.Planned, draft.Parameters) : null;
        if (unreached?.Kind == FindingKind.BootMenuMissing && draft.Settings.Regenerate == Regenerate.Always)
        {
            // The commands of the plan make it; whether they did is looked at when they have been run.
            unreached = null;
        }

        if (unreached is not null)
        {
            draft.Find(unreached);
        }

        foreach (TargetPath path in BootPartitions.NotMounted(draft.Target))
        {
            draft.Find(TargetFindings.BootPartitionNotMounted(path, !isBootLoaderKnown || unreached is { Severity: Severity.Warning }, draft.Parameters));
        }
    }

    /// <summary>Files of an earlier plan that this one does not need become what they were.</summary>
    private static void TakeBackTheRest(PlanDraft draft)
    {
        HashSet<TargetPath> planned = [.. draft.Files.Select(file => file.Path)];
        foreach (ManifestFile file in draft.Previous?.Files ?? [])
        {
            if (!planned.Contains(file.Path))
            {
                string? original = draft.Original(file.Path);
                draft.Set(new PlannedFile { Path = file.Path, Kind = file.Kind, Original = original, After = original, Edits = [] });
            }
        }
    }

    private static PassthroughManifest Remember(PlanDraft draft, IReadOnlyList<string> initramfs, IReadOnlyList<string> bootLoaders) => new()
    {
        SchemaVersion = PassthroughManifest.CurrentSchemaVersion,
        Gpus = draft.Binding.Gpus,
        Functions = [.. draft.Binding.Functions.Select(f => new ManifestFunction(f.Address, f.Id.Vendor.ToString("x4", null), f.Id.Device.ToString("x4", null)))],
        Binding = draft.Binding.Binding == Binding.Ids ? "ids" : "address",
        KernelParameters = draft.Parameters,
        Initramfs = NameList.Of(initramfs),
        BootLoader = NameList.Of(bootLoaders),
        LeavesDisplay = draft.Binding.LeavesDisplay,
        // What was seen at first holds: later the monitor may just be off, and that must not begin a new trial.
        Trial = IsOnTrial(draft)
            ? new ManifestTrial(draft.Settings.Tries, draft.Previous?.Trial?.IsHeadless ?? draft.Binding.IsHeadless)
            : null,
        Files = [.. draft.Files.Where(file => file.After != file.Original).Select(Remember)],
        Directories = draft.Previous?.Directories ?? [],
    };

    private static bool IsOnTrial(PlanDraft draft) => draft.Settings.Trial && draft.HasRescueEntry && draft.Binding.LeavesDisplay;

    private static ManifestFile Remember(PlannedFile file)
    {
        bool isUtf8 = file.Original is null || !TargetText.HasForeignBytes(file.Original);
        return new ManifestFile
        {
            Path = file.Path,
            Kind = file.Kind,
            Sha256Before = PassthroughManifest.Hash(file.Original),
            Sha256After = PassthroughManifest.Hash(file.After),
            Original = isUtf8 ? file.Original : null,
            OriginalBase64 = isUtf8 ? null : Convert.ToBase64String(TargetText.Encode(file.Original!)),
            Edits = file.Edits,
        };
    }

    /// <summary>The images first: Limine's menu holds their checksums.</summary>
    private static IReadOnlyList<TargetCommand> Commands(TargetRoot target, bool always, IReadOnlyList<TargetCommand> images, IReadOnlyList<IBootLoader> loaders) =>
        [.. images.Concat(loaders.SelectMany(loader => loader.Regeneration(target, always)))
            .DistinctBy(command => string.Join('\0', command.Arguments))];
}
