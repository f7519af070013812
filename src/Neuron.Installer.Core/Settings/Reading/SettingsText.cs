// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Neuron.Installer.Core.Settings.Reading;

/// <summary>The settings that hold, each key as it is written in the file: what a maintainer reads in the log is what they typed.</summary>
internal static class SettingsText
{
    /// <summary>Every key with its value, in one line.</summary>
    public static string Of(InstallerSettings settings)
    {
        (string Key, string Value)[] values =
        [
            ("host.root", Quoted(settings.HostRoot)),
            ("host.pci_ids", Quoted(settings.PciIds)),
            ("page.show", settings.PageShow switch { PageShow.Always => "true", PageShow.Never => "false", _ => Quoted("auto") }),
            ("page.default", Quoted(settings.PageDefault == PageDefault.None ? "none" : "recommended")),
            ("page.fixed", Flag(settings.PageFixed)),
            ("page.preview", Flag(settings.PagePreview)),
            ("passthrough.binding", Quoted(settings.Binding switch { Binding.Ids => "ids", Binding.Address => "address", _ => "auto" })),
            ("passthrough.allow_boot_gpu", Flag(settings.AllowBootGpu)),
            ("passthrough.disable_idle_d3", Flag(settings.DisableIdleD3)),
            ("passthrough.exclude", List(settings.Exclude.Select(function => function.ToString()))),
            ("passthrough.rescue_entry", Flag(settings.RescueEntry)),
            ("passthrough.kernel_parameters", List(settings.KernelParameters)),
            ("rescue.trial", Quoted(settings.Trial ? "auto" : "off")),
            ("rescue.tries", settings.Tries.ToString(CultureInfo.InvariantCulture)),
            ("target.initramfs", Quoted(settings.Initramfs ?? "auto")),
            ("target.boot_loader", Quoted(settings.BootLoader ?? "auto")),
            ("target.regenerate", Quoted(settings.Regenerate switch { Regenerate.Always => "always", Regenerate.Never => "never", _ => "auto" })),
            ("target.on_failure", Quoted(settings.OnFailure == OnFailure.Abort ? "abort" : "continue")),
            ("forecast.root", Quoted(settings.ForecastRoot)),
            ("forecast.initramfs", Quoted(settings.ForecastInitramfs ?? "auto")),
            ("forecast.boot_loader", Quoted(settings.ForecastBootLoader ?? "auto")),
            ("log.level", Quoted(settings.LogLevel switch
            {
                LogLevel.Error => "error",
                LogLevel.Warning => "warning",
                LogLevel.Information => "info",
                _ => "debug",
            })),
            ("log.target_file", Quoted(settings.TargetLogFile)),
        ];
        return string.Join(' ', values.Select(value => $"{value.Key}={value.Value}"));
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Quoted(string value) => $"\"{value}\"";

    private static string List(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Quoted))}]";
}
