// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Findings;

/// <summary>
/// A kind of finding, by its stable code. Every kind there is stands here; docs/findings.md says when each is found, and a
/// test holds both against each other.
/// </summary>
internal sealed class FindingKind
{
    private static readonly List<FindingKind> s_all = [];

    // What the machine has.
    internal static readonly FindingKind NoGpu = new("no-gpu");
    internal static readonly FindingKind SingleGpu = new("single-gpu");
    internal static readonly FindingKind BootVga = new("boot-vga");
    internal static readonly FindingKind BootDisplayUnknown = new("boot-display-unknown");
    internal static readonly FindingKind MonitorConnected = new("monitor-connected");
    internal static readonly FindingKind IommuDisabled = new("iommu-disabled");
    internal static readonly FindingKind XenDom0 = new("xen-dom0");
    internal static readonly FindingKind VirtualizationOff = new("virtualization-off");
    internal static readonly FindingKind FirmwareMapping = new("firmware-mapping");
    internal static readonly FindingKind VirtualFunctions = new("virtual-functions");
    internal static readonly FindingKind MemoryUnassigned = new("memory-unassigned");
    internal static readonly FindingKind GroupMissing = new("group-missing");
    internal static readonly FindingKind GroupShared = new("group-shared");
    internal static readonly FindingKind IdenticalIds = new("identical-ids");
    internal static readonly FindingKind LaptopMuxless = new("laptop-muxless");
    internal static readonly FindingKind IntegratedGpu = new("integrated-gpu");
    internal static readonly FindingKind ThunderboltEgpu = new("thunderbolt-egpu");
    internal static readonly FindingKind BmcDisplay = new("bmc-display");
    internal static readonly FindingKind VirtualMachine = new("virtual-machine");
    internal static readonly FindingKind AcsOverride = new("acs-override");
    internal static readonly FindingKind ConflictingParameter = new("conflicting-parameter");
    internal static readonly FindingKind Excluded = new("excluded");
    internal static readonly FindingKind DeviceUnreadable = new("device-unreadable");
    internal static readonly FindingKind NoReset = new("no-reset");
    internal static readonly FindingKind NothingForHost = new("nothing-for-host");
    internal static readonly FindingKind NotAGpu = new("not-a-gpu");

    // What was chosen.
    internal static readonly FindingKind ChoiceNotConfirmed = new("choice-not-confirmed");
    internal static readonly FindingKind PageNotShown = new("page-not-shown");

    // The target, and what was written into it.
    internal static readonly FindingKind ManifestDamaged = new("manifest-damaged");
    internal static readonly FindingKind ManifestTooNew = new("manifest-too-new");
    internal static readonly FindingKind JournalDamaged = new("journal-damaged");
    internal static readonly FindingKind TargetBusy = new("target-busy");
    internal static readonly FindingKind TargetChanged = new("target-changed");
    internal static readonly FindingKind SetupCancelled = new("setup-cancelled");
    internal static readonly FindingKind TargetNotWritable = new("target-not-writable");
    internal static readonly FindingKind TargetWriteFailed = new("target-write-failed");
    internal static readonly FindingKind SetupNotSettled = new("setup-not-settled");
    internal static readonly FindingKind InterruptedFileKept = new("interrupted-file-kept");
    internal static readonly FindingKind KernelParameterRefused = new("kernel-parameter-refused");
    internal static readonly FindingKind KernelParameterRemoved = new("kernel-parameter-removed");
    internal static readonly FindingKind InitramfsUnknown = new("initramfs-unknown");
    internal static readonly FindingKind BootLoaderUnknown = new("boot-loader-unknown");
    internal static readonly FindingKind FileMasked = new("file-masked");
    internal static readonly FindingKind FilePassedOver = new("file-passed-over");
    internal static readonly FindingKind KernelNotReached = new("kernel-not-reached");
    internal static readonly FindingKind BootMenuMissing = new("boot-menu-missing");
    internal static readonly FindingKind BootEntryNotAttributed = new("boot-entry-not-attributed");
    internal static readonly FindingKind ImageNotMadeAgain = new("image-not-made-again");
    internal static readonly FindingKind LimineConfigurationEnrolled = new("limine-configuration-enrolled");
    internal static readonly FindingKind SystemConfiguredElsewhere = new("system-configured-elsewhere");
    internal static readonly FindingKind TargetSettingUnknown = new("target-setting-unknown");
    internal static readonly FindingKind FileNotUnderstood = new("file-not-understood");
    internal static readonly FindingKind OwnFileChanged = new("own-file-changed");
    internal static readonly FindingKind VfioIdsReplaced = new("vfio-ids-replaced");
    internal static readonly FindingKind VfioIdsElsewhere = new("vfio-ids-elsewhere");
    internal static readonly FindingKind VfioLoadPrevented = new("vfio-load-prevented");
    internal static readonly FindingKind VfioPciMissing = new("vfio-pci-missing");
    internal static readonly FindingKind VfioIdsOnCommandLine = new("vfio-ids-on-command-line");
    internal static readonly FindingKind PresetIgnoresDropIns = new("preset-ignores-drop-ins");
    internal static readonly FindingKind ArchisoConfigurationLeft = new("archiso-configuration-left");
    internal static readonly FindingKind DropInOverridden = new("drop-in-overridden");
    internal static readonly FindingKind DriversOmitted = new("drivers-omitted");
    internal static readonly FindingKind BoosterBindsByIdOnly = new("booster-binds-by-id-only");
    internal static readonly FindingKind UkiWithoutCommandLine = new("uki-without-command-line");
    internal static readonly FindingKind UkiWithoutRescueEntry = new("uki-without-rescue-entry");
    internal static readonly FindingKind UkiRescueEntryMeasured = new("uki-rescue-entry-measured");
    internal static readonly FindingKind ProxmoxWithoutRescueEntry = new("proxmox-without-rescue-entry");
    internal static readonly FindingKind CheckFailed = new("check-failed");
    internal static readonly FindingKind CommandFailed = new("command-failed");
    internal static readonly FindingKind InterruptedSetupFinished = new("interrupted-setup-finished");
    internal static readonly FindingKind InterruptedSetupUndone = new("interrupted-setup-undone");
    internal static readonly FindingKind BootPartitionNotMounted = new("boot-partition-not-mounted");
    internal static readonly FindingKind InitramfsLeftOut = new("initramfs-left-out");
    internal static readonly FindingKind BootLoaderLeftOut = new("boot-loader-left-out");
    internal static readonly FindingKind NotMadeAgain = new("not-made-again");
    internal static readonly FindingKind FileNotOurs = new("file-not-ours");

    // Choosing what to start.
    internal static readonly FindingKind StartMenuUnknown = new("start-menu-unknown");
    internal static readonly FindingKind StartNoEntry = new("start-no-entry");
    internal static readonly FindingKind StartNextWouldStay = new("start-next-would-stay");
    internal static readonly FindingKind StartDefaultFixed = new("start-default-fixed");
    internal static readonly FindingKind StartCommandFailed = new("start-command-failed");
    internal static readonly FindingKind StartChosen = new("start-chosen");

    // A setup on trial.
    internal static readonly FindingKind TrialGood = new("trial-good");
    internal static readonly FindingKind TrialUnknown = new("trial-unknown");
    internal static readonly FindingKind TrialDark = new("trial-dark");
    internal static readonly FindingKind TrialCured = new("trial-cured");
    internal static readonly FindingKind TrialNotCounted = new("trial-not-counted");
    internal static readonly FindingKind TrialManual = new("trial-manual");

    // A system that runs, against what was set up.
    internal static readonly FindingKind VerifyGood = new("verify-good");
    internal static readonly FindingKind VerifyNotSetUp = new("verify-not-set-up");
    internal static readonly FindingKind VerifyNotAllowed = new("verify-not-allowed");
    internal static readonly FindingKind VerifyRescue = new("verify-rescue");
    internal static readonly FindingKind VerifyParameterMissing = new("verify-parameter-missing");
    internal static readonly FindingKind VerifyParameterContradicts = new("verify-parameter-contradicts");
    internal static readonly FindingKind VerifyIommuOff = new("verify-iommu-off");
    internal static readonly FindingKind VerifyHostCardGone = new("verify-host-card-gone");
    internal static readonly FindingKind VerifyFunctionMissing = new("verify-function-missing");
    internal static readonly FindingKind VerifyFunctionMoved = new("verify-function-moved");
    internal static readonly FindingKind VerifyNoDriver = new("verify-no-driver");
    internal static readonly FindingKind VerifyWrongDriver = new("verify-wrong-driver");
    internal static readonly FindingKind VerifyGroupMissing = new("verify-group-missing");
    internal static readonly FindingKind VerifyGroupShared = new("verify-group-shared");
    internal static readonly FindingKind VerifyTwinTaken = new("verify-twin-taken");

    // The start before this one.
    internal static readonly FindingKind PreviousNoJournal = new("previous-no-journal");
    internal static readonly FindingKind PreviousRescue = new("previous-rescue");
    internal static readonly FindingKind PreviousVfioNotLoaded = new("previous-vfio-not-loaded");
    internal static readonly FindingKind PreviousDirectMapping = new("previous-direct-mapping");
    internal static readonly FindingKind PreviousBarWithoutRoom = new("previous-bar-without-room");
    internal static readonly FindingKind PreviousBarTaken = new("previous-bar-taken");
    internal static readonly FindingKind PreviousOtherDriver = new("previous-other-driver");
    internal static readonly FindingKind PreviousNothing = new("previous-nothing");

    // The settings.
    internal static readonly FindingKind SettingsMissing = new("settings-missing");
    internal static readonly FindingKind SettingsUnreadable = new("settings-unreadable");
    internal static readonly FindingKind SettingsInvalid = new("settings-invalid");
    internal static readonly FindingKind SettingsUnknownKey = new("settings-unknown-key");

    // What cannot be read or written.
    internal static readonly FindingKind TargetReadFailed = new("target-read-failed");
    internal static readonly FindingKind SetupHalfDone = new("setup-half-done");
    internal static readonly FindingKind TargetMissing = new("target-missing");
    internal static readonly FindingKind TargetEmpty = new("target-empty");
    internal static readonly FindingKind TargetReadOnly = new("target-read-only");

    private FindingKind(string code)
    {
        Code = code;
        s_all.Add(this);
    }

    /// <summary>Its code: <c>group-shared</c>.</summary>
    public string Code { get; }

    /// <summary>Every kind there is.</summary>
    internal static IReadOnlyList<FindingKind> All => s_all;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
