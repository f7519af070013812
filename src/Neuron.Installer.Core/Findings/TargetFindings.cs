// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Findings;

/// <summary>What there is to know about a target: every sentence stands here once.</summary>
internal static class TargetFindings
{
    private const string ReportIt = "Please report it with the log.";

    /// <summary>For an installer, which has to mount it: who runs the command names it.</summary>
    internal static Finding NotMounted() => new(
        FindingKind.TargetMissing,
        Severity.Warning,
        null,
        new Text("No card was reserved: the installed system is not mounted."),
        new Text("In settings.conf, put neuron-vfio after mount and before umount."));

    internal static TargetException ManifestDamaged(string path) => new(
        FindingKind.ManifestDamaged,
        new Text("{0} in the target is damaged, so we do not know what was set up before.", path),
        new Text("Restore it from a backup, or delete it and undo the earlier setup by hand; then run the setup again."));

    internal static TargetException ManifestTooNew(string path, int version) => new(
        FindingKind.ManifestTooNew,
        new Text("{0} in the target was written by a later version of this program (schema {1}).", path, version.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new Text("Use that version."));

    internal static TargetException JournalDamaged(string path) => new(
        FindingKind.JournalDamaged,
        new Text("{0} in the target is damaged, so an interrupted setup cannot be finished.", path),
        new Text("Compare the files named *.neuron-new in the target with those beside them, then delete the journal and run the setup again."));

    internal static TargetException TargetBusy(string path) => new(
        FindingKind.TargetBusy,
        new Text("Another setup is changing {0} at this moment, so nothing was written.", path),
        new Text("Wait until it has ended, then run the setup again."));

    internal static Finding TargetChanged(string path) => Warning(
        FindingKind.TargetChanged,
        new Text("{0} changed after the plan was made, so nothing was written.", path),
        new Text("Run the setup again."));

    internal static Finding Cancelled() => Warning(
        FindingKind.SetupCancelled,
        new Text("The setup was cancelled before anything was written."),
        new Text("To set it up later, run \"neuron-hardware-detect apply\" on the installed system."));

    internal static Finding CommandsCancelled(IReadOnlyList<string> commands, string target) => Unfinished(
        FindingKind.SetupCancelled,
        new Text("The setup was cancelled after the files were written. Not run yet: {0}", string.Join("; ", commands)),
        new Text("Set up again to finish, or run \"sudo neuron-hardware-detect revert --target {0}\" to undo it.", target));

    /// <param name="path">The file or directory in the target.</param>
    /// <param name="attribute">What it is marked.</param>
    /// <param name="command">What takes the mark away.</param>
    /// <param name="outside">What it is called outside of the target.</param>
    internal static TargetException Immutable(string path, string attribute, string command, string outside) => new(
        FindingKind.TargetNotWritable,
        new Text("{0} in the target cannot be changed because it is marked {1}.", path, attribute),
        new Text("Take the mark away with \"{0} {1}\", then run the setup again.", command, outside));

    internal static TargetException MountedOver(string path, string outside) => new(
        FindingKind.TargetNotWritable,
        new Text("{0} in the target cannot be replaced because something is mounted over it.", path),
        new Text("Unmount it with \"umount {0}\", then run the setup again.", outside));

    internal static TargetException ContentLost(string path) => new(
        FindingKind.TargetWriteFailed,
        new Text("What an interrupted setup was going to write into {0} is no longer there.", path),
        new Text("Run the setup again."));

    internal static TransactionException HalfDone(string target, TargetException cause, IReadOnlyList<string> after, IReadOnlyList<string> before) => new(
        new Text("{0} So the setup is half done. Changed: {1}. As before: {2}.", cause.Text.ToString(), string.Join(", ", after), before.Count == 0 ? "-" : string.Join(", ", before)),
        new Text("Correct the cause, then run \"sudo neuron-hardware-detect revert --target {0}\" or set up again: both first finish what was begun.", target),
        after,
        cause.ErrorNumber);

    internal static Finding Unsettled(TargetException cause) => Unfinished(
        FindingKind.SetupNotSettled,
        new Text("Every file is written, but what was needed on the way could not be taken away, or a power cut may still undo it: {0}", cause.Text.ToString()),
        new Text("Correct the cause and run the setup again; it begins with that."));

    internal static Finding EditedMeanwhile(string path, IReadOnlyList<string> missing) => Unfinished(
        FindingKind.InterruptedFileKept,
        missing.Count == 0
            ? new Text("Somebody changed {0} after an earlier setup was interrupted, so it stays as it is.", path)
            : new Text("Somebody changed {0} after an earlier setup was interrupted, so it stays as it is; this is not in it: {1}", path, string.Join(' ', missing)),
        new Text("Look at that file. Setting up again puts in what is missing; taking the setup back leaves what others wrote."));

    internal static Finding InterruptedBefore(bool isFinished) => isFinished
        ? Info(FindingKind.InterruptedSetupFinished, new Text("An earlier setup of this target had been interrupted and was finished first."), new Text("Nothing needs to be done."))
        : Info(FindingKind.InterruptedSetupUndone, new Text("An earlier setup of this target had been interrupted and was undone first."), new Text("Nothing needs to be done."));

    internal static Finding ParameterRefused(string parameter) => Unfinished(
        FindingKind.KernelParameterRefused,
        new Text("The kernel parameter {0} has characters that boot configuration could misread, so it is not written.", Printable(parameter)),
        new Text("Use letters, digits and _ . - , : = / @ + % only."));

    internal static Finding ParameterRemoved(string path, string parameter) => Warning(
        FindingKind.KernelParameterRemoved,
        new Text("{0} switched off what passthrough needs and is taken out of {1}.", parameter, path),
        new Text("If the machine does not start without it, choose the boot entry without passthrough and undo the setup."));

    internal static Finding InitramfsUnknown() => Unfinished(
        FindingKind.InitramfsUnknown,
        new Text("No known initramfs generator was found in the target, so vfio-pci may come too late to get the GPU."),
        new Text("Make the generator load vfio_pci early, or name it in the settings as target.initramfs."));

    internal static Finding BootLoaderUnknown(IReadOnlyList<string> parameters) => Unfinished(
        FindingKind.BootLoaderUnknown,
        new Text("No known boot loader was found in the target, so the kernel parameters {0} are not written anywhere.", string.Join(' ', parameters)),
        new Text("Add them to the kernel command line, or name the boot loader in the settings as target.boot_loader."));

    internal static Finding InitramfsLeftOut() => Unfinished(
        FindingKind.InitramfsLeftOut,
        new Text("The settings leave the initramfs to you (target.initramfs = \"none\"), so vfio-pci may come too late to get the GPU."),
        new Text("Have the image load vfio_pci, vfio and vfio_iommu_type1 early, and make it again."));

    internal static Finding BootLoaderLeftOut(IReadOnlyList<string> parameters) => Unfinished(
        FindingKind.BootLoaderLeftOut,
        new Text("The settings leave the boot loader to you (target.boot_loader = \"none\"), so the kernel parameters {0} are not written anywhere.", string.Join(' ', parameters)),
        new Text("Add them to the kernel command line of the boot entry."));

    /// <summary>It asks for no confirmation: whoever made the settings decided it, and the user cannot change that.</summary>
    internal static Finding NotMadeAgain(IReadOnlyList<string> commands)
    {
        Text message = new("The settings run no command (target.regenerate = \"never\"), so this is in force only after the target has run: {0}", string.Join("; ", commands));
        Text advice = new("Run it in the target before you restart, unless something else does.");
        return Info(FindingKind.NotMadeAgain, message, advice) with { LeavesWork = true };
    }

    /// <summary>Whether an earlier run's were run by somebody else since is not known without a way to look.</summary>
    internal static Finding NoWayToRun(IReadOnlyList<string> commands) => Unfinished(
        FindingKind.NotMadeAgain,
        new Text("The program that calls offers no way to run commands in the target, so this is in force only after the target has run: {0}", string.Join("; ", commands)),
        new Text("Run it in the target before you restart, unless something else does."));

    internal static Finding FileMasked(string path) => Blocking(
        FindingKind.FileMasked,
        new Text("{0} in the target is a link into /dev, /proc or /sys, so it cannot be changed, and nothing was written.", path),
        new Text("Put a file in its place, or remove the link, and run the setup again."));

    internal static Finding FilePassedOver(string path, int error) => Info(
        FindingKind.FilePassedOver,
        new Text("{0} in the target could not be read and is passed over: {1}.", path, Linux.Errno.Describe(error)),
        new Text("Nothing needs to be done, unless something of yours needs that file."));

    internal static Finding NoKernelReached(IReadOnlyList<string> parameters) => Unfinished(
        FindingKind.KernelNotReached,
        new Text("No boot entry of this system was found, so no kernel is started with {0}.", string.Join(' ', parameters)),
        new Text("Add these words to the kernel command line of your boot entry."));

    internal static Finding NoKernelReachedFrom(string path, string command, IReadOnlyList<string> parameters) => Unfinished(
        FindingKind.KernelNotReached,
        new Text("{0} now holds {1}, but no boot entry of this system was found that is made from it.", path, string.Join(' ', parameters)),
        command.Length > 0
            ? new Text("Run {0} in the installed system, or add these words to the kernel command line of your boot entry.", command)
            : new Text("Add these words to the kernel command line of your boot entry."));

    internal static Finding BootMenuMissing(string path, string command, IReadOnlyList<string> parameters) => Unfinished(
        FindingKind.BootMenuMissing,
        new Text("{0} now holds {1}, but there is no GRUB menu yet.", path, string.Join(' ', parameters)),
        new Text("If nothing else makes the menu, run {0} in the installed system.", command));

    internal static Finding BootPartitionNotMounted(string path, bool matters, IReadOnlyList<string> parameters)
    {
        Text message = new("{0} is in {1}, but it is not mounted, so boot entries on it are left as they are.", path, "/etc/fstab");
        return matters
            ? Unfinished(FindingKind.BootPartitionNotMounted, message, new Text("Mount it and run the setup again; the entries on it must get {0}.", string.Join(' ', parameters)))
            : Info(FindingKind.BootPartitionNotMounted, message, new Text("If this system starts from an entry on it, mount it and run the setup again."));
    }

    internal static Finding EntryNotAttributed(string title, string path) => Info(
        FindingKind.BootEntryNotAttributed,
        new Text("We could not find out whether the boot entry {0} in {1} starts this system, so it stays as it is.", Printable(title.Trim()), path),
        new Text("If it starts another system, nothing needs to be done."));

    internal static Finding ImageNotMadeAgain(string image) => Unfinished(
        FindingKind.ImageNotMadeAgain,
        new Text("We could not find out which program makes the image {0}, which a boot entry loads, so it is not made again.", image),
        new Text("Make it again with its own program, so that it holds vfio-pci."));

    internal static Finding ImageOfUnknownKernel(string image) => Unfinished(
        FindingKind.ImageNotMadeAgain,
        new Text("We could not find out which kernel the image {0} is for, which a boot entry loads, so it is not made again.", image),
        new Text("Make it again with its own program, so that it holds vfio-pci."));

    internal static Finding LimineEnrolled(string program, string path) => Blocking(
        FindingKind.LimineConfigurationEnrolled,
        new Text("{0} holds a checksum of {1} and would not start a changed one, so nothing was written.", program, path),
        new Text("Take the checksum out with {0}, run the setup again, then enroll the new one.", "limine enroll-config --reset"));

    internal static Finding NixOS(string parameters, string modules, string options) => Blocking(
        FindingKind.SystemConfiguredElsewhere,
        new Text("NixOS makes its boot files from {0}, so nothing was written.", "/etc/nixos/configuration.nix"),
        new Text("Add these three options there, then run {3}: {0} {1} {2}", parameters, modules, options, "nixos-rebuild boot"));

    internal static Finding Ostree(string parameters, string images) => Blocking(
        FindingKind.SystemConfiguredElsewhere,
        new Text("The boot files of this system are made by {0}, so nothing was written.", "ostree"),
        new Text("Run these two commands in it, then restart: {0} and {1}", parameters, images));

    internal static Finding SettingUnknown(string key, string value) => Unfinished(
        FindingKind.TargetSettingUnknown,
        new Text("The settings name {0} = {1}, which this program does not know.", key, Printable(value)),
        new Text("Correct the settings file, or remove the key to have it detected."));

    internal static Finding FileRefused(string path, string variable, ShellRefusal refusal, IReadOnlyList<string> words) => Unfinished(
        FindingKind.FileNotUnderstood,
        refusal switch
        {
            ShellRefusal.RunsCommand => new Text("{1} in {0} is found by running a command, so the file is left as it is.", path, variable),
            ShellRefusal.Conditional => new Text("{1} in {0} depends on a condition, so the file is left as it is.", path, variable),
            ShellRefusal.Disturbed => new Text("{1} in {0} is changed by a command or a subscript, so the file is left as it is.", path, variable),
            ShellRefusal.Array => new Text("{1} in {0} is used as an array and as a text, so the file is left as it is.", path, variable),
            ShellRefusal.Seam => new Text("Two assignments to {1} in {0} run into each other without a blank, so the file is left as it is.", path, variable),
            _ => new Text("{0} could not be understood (a quotation or a bracket does not end, or there is a here-document), so {1} is left as it is.", path, variable),
        },
        new Text("Add {0} to it by hand.", string.Join(' ', words)));

    internal static Finding OwnFileChanged(string path) => Info(
        FindingKind.OwnFileChanged,
        new Text("{0} was changed by hand since the installer wrote it, and is written anew.", path),
        new Text("Put settings of your own into another file of that directory."));

    internal static Finding FileNotOurs(string path) => Blocking(
        FindingKind.FileNotOurs,
        new Text("{0} is there already and is not from this program, so it is not replaced, and nothing was written.", path),
        new Text("Move that file away and run the setup again."));

    internal static Finding IdsReplaced(string path, string ids) => Warning(
        FindingKind.VfioIdsReplaced,
        new Text("{0} gave other functions to vfio-pci ({1}); the new choice takes their place.", path, Printable(ids)),
        new Text("Choose those cards too if you still want to reserve them."));

    internal static Finding IdsElsewhere(string path) => Unfinished(
        FindingKind.VfioIdsElsewhere,
        new Text("{0} also tells vfio-pci which functions to take, and only one of the two files counts.", path),
        new Text("Remove the ids from {0}.", path));

    internal static Finding LoadPrevented(string path, int line, string text) => Unfinished(
        FindingKind.VfioLoadPrevented,
        new Text("{0}, line {1}, keeps vfio-pci from being loaded as usual: {2}", path, line.ToString(System.Globalization.CultureInfo.InvariantCulture), Printable(text)),
        new Text("If that line is from an older setup, put a # in front of it and run the setup again."));

    /// <param name="kernels">Versions of kernels.</param>
    /// <param name="areAll">Whether the target has no other kernel.</param>
    internal static Finding VfioPciMissing(IReadOnlyList<string> kernels, bool areAll) => areAll
        ? Unfinished(
            FindingKind.VfioPciMissing,
            new Text("The installed kernel has no vfio-pci, so it cannot reserve a graphics card: {0}", string.Join(", ", kernels)),
            new Text("Install a kernel with vfio-pci (CONFIG_VFIO_PCI), or the package with its other modules, and run the setup again."))
        : Info(
            FindingKind.VfioPciMissing,
            new Text("One of the installed kernels has no vfio-pci and reserves no graphics card: {0}", string.Join(", ", kernels)),
            new Text("Start one of the others for virtual machines with this graphics card."));

    internal static Finding IdsOnCommandLine(string path, string word) => Unfinished(
        FindingKind.VfioIdsOnCommandLine,
        new Text("{0} passes {1} to the kernel, which overrides this setup.", path, Printable(word)),
        new Text("Remove {0} from the kernel command line.", Printable(word)));

    internal static Finding PresetIgnoresDropIns(string preset, string config) => Unfinished(
        FindingKind.PresetIgnoresDropIns,
        new Text("{0} names a configuration of its own, {1}, which cannot be completed: the image it makes will not hold vfio-pci.", preset, config),
        new Text("Put a # in front of that line of the preset."));

    internal static Finding ArchisoLeft(string path) => Unfinished(
        FindingKind.ArchisoConfigurationLeft,
        new Text("{0} of the live medium is still in the target and replaces the hooks of every image.", path),
        new Text("Remove it from the target before the images are made."));

    internal static Finding LaterDropIn(string path, string variable) => Unfinished(
        FindingKind.DropInOverridden,
        new Text("{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.", path, variable),
        new Text("Rename that file so that it sorts before ours, or let it add to {0} only.", variable));

    internal static Finding LaterFile(string path, string variable, IReadOnlyList<string> words) => Unfinished(
        FindingKind.DropInOverridden,
        new Text("{0} is read after ours and sets {1} anew, so {2} is lost.", path, variable, string.Join(' ', words)),
        new Text("Add {0} to {1} in that file.", string.Join(' ', words), variable));

    internal static Finding DriversOmitted(string path, IReadOnlyList<string> modules) => Unfinished(
        FindingKind.DriversOmitted,
        new Text("{0} keeps {1} out of the image with omit_drivers, so vfio-pci comes too late to get the GPU.", path, string.Join(' ', modules)),
        new Text("Take {0} out of omit_drivers in that file and run the setup again.", string.Join(' ', modules)));

    internal static Finding BoosterHasNoUdev() => Unfinished(
        FindingKind.BoosterBindsByIdOnly,
        new Text("Booster's images run no udev, so a function that has to be bound by its address goes to its usual driver at first."),
        new Text("Use mkinitcpio or dracut for this graphics card."));

    internal static Finding UnifiedImageWithoutCommandLine(IReadOnlyList<string> parameters) => Unfinished(
        FindingKind.UkiWithoutCommandLine,
        new Text("A unified kernel image is used, but neither {0} nor {1} exists, so {2} is not written anywhere.", "/etc/cmdline.d", "/etc/kernel/cmdline", string.Join(' ', parameters)),
        new Text("Put the whole kernel command line with these words into {0} and make the image again.", "/etc/kernel/cmdline"));

    internal static Finding UnifiedImageOfDracut(IReadOnlyList<string> parameters) => Unfinished(
        FindingKind.UkiWithoutCommandLine,
        new Text("dracut makes a unified kernel image without a command line in it, so {0} is not written anywhere.", string.Join(' ', parameters)),
        new Text("Put the whole kernel command line with these words into {0} in {1} and make the image again.", "kernel_cmdline", "/etc/dracut.conf.d"));

    /// <param name="hasNoEditor">Whether the boot menu lets nobody edit the command line.</param>
    /// <param name="ids">What a vfio-pci that is built in gets its functions from. Null when it is a module.</param>
    internal static Finding UnifiedImageWithoutRescue(bool hasNoEditor = false, string? ids = null) => Info(
        FindingKind.UkiWithoutRescueEntry,
        new Text("A unified kernel image carries its command line in it, so there is no boot entry without passthrough."),
        hasNoEditor ? new Text("If the screen stays black, start the installation medium, mount this system and run \"neuron-hardware-detect revert --target\" with its mount point.")
        : ids is not null ? new Text("If the screen stays black, press e in the boot menu and remove {0}.", ids)
        : new Text("If the screen stays black, press e in the boot menu and add {0}.", string.Join(' ', KernelWord.Rescue)));

    internal static Finding UnifiedImageSecureBoot(string? ids) => Info(
        FindingKind.UkiWithoutRescueEntry,
        new Text("With Secure Boot a unified kernel image takes no other command line than its own, so there is no boot entry without passthrough."),
        ids is not null ? new Text("If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and remove {0}.", ids)
        : new Text("If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and add {0}.", string.Join(' ', KernelWord.Rescue)));

    internal static Finding UnifiedImageMeasured() => Info(
        FindingKind.UkiRescueEntryMeasured,
        new Text("The boot entry without passthrough gives the unified kernel image another command line, which the TPM measures."),
        new Text("A disk that the TPM unlocks may ask for its passphrase there: have it ready."));

    internal static Finding ProxmoxWithoutRescue() => Info(
        FindingKind.ProxmoxWithoutRescueEntry,
        new Text("proxmox-boot-tool makes all entries of the boot menu itself, so it gets none without passthrough."),
        new Text("If the screen stays black, press e in the boot menu and add {0}.", string.Join(' ', KernelWord.Rescue)));

    /// <param name="message">What is not as it shall be.</param>
    /// <param name="others">What else was found: where a file of the user's is the cause, that says what to do.</param>
    internal static Finding CheckFailed(Text message, IEnumerable<Finding> others) => Unfinished(
        FindingKind.CheckFailed,
        message,
        others.Any(finding => s_causes.Contains(finding.Kind)) ? new Text("Do what the other warnings say, then run the setup again.") : new Text(ReportIt));

    /// <summary>Findings about files of the user's that decide over ours.</summary>
    private static readonly FindingKind[] s_causes =
    [
        FindingKind.DropInOverridden, FindingKind.DriversOmitted, FindingKind.FileNotUnderstood, FindingKind.KernelNotReached, FindingKind.PresetIgnoresDropIns,
        FindingKind.ArchisoConfigurationLeft, FindingKind.BootPartitionNotMounted, FindingKind.UkiWithoutCommandLine, FindingKind.CommandFailed,
    ];

    /// <summary>The negative numbers are those of neuron_installer.h.</summary>
    internal static Finding CommandFailed(string command, int exitCode) => Unfinished(
        FindingKind.CommandFailed,
        exitCode switch
        {
            -1 => new Text("The command {0} was ended by a signal in the installed system.", command),
            -2 => new Text("The command {0} could not be started in the installed system.", command),
            -4 => new Text("The command {0} did not end in time in the installed system.", command),
            _ => new Text("The command {0} failed in the installed system with exit code {1}.", command, exitCode.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        },
        new Text("Its output is in the log. Correct the cause and run it again in the installed system."));

    private static Finding Warning(FindingKind kind, Text message, Text advice) => new(kind, Severity.Warning, null, message, advice);

    private static Finding Blocking(FindingKind kind, Text message, Text advice) => new(kind, Severity.Blocking, null, message, advice);

    /// <summary>A warning that what is set up is not complete.</summary>
    private static Finding Unfinished(FindingKind kind, Text message, Text advice) => Warning(kind, message, advice) with { LeavesWork = true };

    private static Finding Info(FindingKind kind, Text message, Text advice) => new(kind, Severity.Info, null, message, advice);

    /// <summary>What comes from a file goes into a sentence without line breaks and in moderate length.</summary>
    private static string Printable(string text)
    {
        const int Limit = 80;
        string shown = string.Concat(text.Take(Limit).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));
        return text.Length > Limit ? shown + "…" : shown;
    }
}
