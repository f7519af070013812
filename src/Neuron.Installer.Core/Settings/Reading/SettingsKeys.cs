// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Settings.Reading;

/// <summary>Every key there is, in the order of the shipped file.</summary>
internal static class SettingsKeys
{
    private static readonly (string Word, string? Value)[] s_initramfs = AutoOrNoneOr(Generators.All.Select(generator => generator.Name));

    private static readonly (string Word, string? Value)[] s_bootLoaders = AutoOrNoneOr(BootLoaders.All.Select(loader => loader.Name));

    /// <summary>Every key.</summary>
    public static IReadOnlyList<SettingsKey> All { get; } =
    [
        SettingsKey.Path("host", "root", "/", (s, path) => s with { HostRoot = path }),
        SettingsKey.Path("host", "pci_ids", "/usr/share/hwdata/pci.ids", (s, path) => s with { PciIds = path }),

        SettingsKey.FlagOrAuto(
            "page", "show",
            (s, flag) => s with { PageShow = flag switch { true => PageShow.Always, false => PageShow.Never, null => PageShow.Auto } }),
        SettingsKey.Choice(
            "page", "default", (s, choice) => s with { PageDefault = choice },
            ("recommended", PageDefault.Recommended), ("none", PageDefault.None)),
        SettingsKey.Flag("page", "fixed", (s, flag) => s with { PageFixed = flag }),
        SettingsKey.Flag("page", "preview", (s, flag) => s with { PagePreview = flag }),

        SettingsKey.Choice<Binding?>(
            "passthrough", "binding", (s, choice) => s with { Binding = choice },
            ("auto", null), ("ids", Binding.Ids), ("address", Binding.Address)),
        SettingsKey.Flag("passthrough", "allow_boot_gpu", (s, flag) => s with { AllowBootGpu = flag }),
        SettingsKey.Flag("passthrough", "disable_idle_d3", (s, flag) => s with { DisableIdleD3 = flag }),
        SettingsKey.List(
            "passthrough", "exclude",
            new Text(
                "Write in \"{0}\" IDs such as \"{1}\" or addresses such as \"{2}\", each in quotes, between [ and ].",
                "passthrough.exclude", "10de:1401", "0000:01:00.0"),
            text => ExcludedFunction.Parse(text),
            (s, list) => s with { Exclude = list }),
        SettingsKey.Flag("passthrough", "rescue_entry", (s, flag) => s with { RescueEntry = flag }),
        SettingsKey.List(
            "passthrough", "kernel_parameters",
            new Text(
                "Write in \"{0}\" each kernel parameter in quotes of its own, such as \"{1}\", between [ and ], made of letters, digits and _ . - , : = / @ + % only.",
                "passthrough.kernel_parameters", "pci=noaer"),
            text => KernelWord.IsSafe(text) ? text : null,
            (s, list) => s with { KernelParameters = list }),

        SettingsKey.Choice("rescue", "trial", (s, choice) => s with { Trial = choice }, ("auto", true), ("off", false)),
        SettingsKey.Number("rescue", "tries", 1, 5, (s, number) => s with { Tries = number }),

        SettingsKey.Choice<string?>(
            "target", "initramfs", (s, choice) => s with { Initramfs = choice }, s_initramfs),
        SettingsKey.Choice<string?>(
            "target", "boot_loader", (s, choice) => s with { BootLoader = choice }, s_bootLoaders),
        SettingsKey.Choice(
            "target", "regenerate", (s, choice) => s with { Regenerate = choice },
            ("auto", Regenerate.Auto), ("always", Regenerate.Always), ("never", Regenerate.Never)),
        SettingsKey.Choice(
            "target", "on_failure", (s, choice) => s with { OnFailure = choice },
            ("continue", OnFailure.Continue), ("abort", OnFailure.Abort)),

        SettingsKey.TargetPath("forecast", "root", "/run/archiso/airootfs", (s, path) => s with { ForecastRoot = path }),
        SettingsKey.Choice("forecast", "initramfs", (s, choice) => s with { ForecastInitramfs = choice }, s_initramfs),
        SettingsKey.Choice("forecast", "boot_loader", (s, choice) => s with { ForecastBootLoader = choice }, s_bootLoaders),

        SettingsKey.Choice(
            "log", "level", (s, choice) => s with { LogLevel = choice },
            ("error", LogLevel.Error), ("warning", LogLevel.Warning), ("info", LogLevel.Information), ("debug", LogLevel.Debug)),
        SettingsKey.TargetPath("log", "target_file", "/var/log/neuron-vfio.log", (s, path) => s with { TargetLogFile = path }),
    ];

    /// <summary>Whether there is a table of this name.</summary>
    public static bool HasTable(string name) => All.Any(key => key.Table == name);

    /// <summary>The key of this name, null when there is none.</summary>
    public static SettingsKey? Find(string table, string name) =>
        All.FirstOrDefault(key => key.Table == table && key.Name == name);

    /// <summary>The table whose name is most like <paramref name="name"/>, null when none is like it.</summary>
    public static string? NearestTable(string name) => NearestName.Among(All.Select(key => key.Table).Distinct(), name);

    /// <summary>The key that was probably meant: one of that table, else one of the same name elsewhere. Null when there is none.</summary>
    public static string? NearestKey(string table, string name) =>
        NearestName.Among(All.Where(key => key.Table == table).Select(key => key.Name), name) is { } near
            ? $"{table}.{near}"
            : ElsewhereOf(name);

    /// <summary>The key of this name in whatever table, null when there is none.</summary>
    public static string? ElsewhereOf(string name) => All.FirstOrDefault(key => key.Name == name)?.FullName;

    private static (string Word, string? Value)[] AutoOrNoneOr(IEnumerable<string> names) =>
        [("auto", null), .. names.Select(name => (name, (string?)name)), ("none", "none")];
}
