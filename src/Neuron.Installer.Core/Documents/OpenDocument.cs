// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Apply;

namespace Neuron.Installer.Core.Documents;

/// <summary>What a front end needs to know before anything is detected: docs/schema/open.schema.json.</summary>
/// <param name="Version">The version of the project.</param>
/// <param name="Runtime">What the decisions run on, for the log.</param>
/// <param name="Settings">The settings a front end acts on.</param>
/// <param name="Findings">What is wrong with the settings file.</param>
public sealed record OpenDocument(
    string Version,
    string Runtime,
    FrontEndSettingsDocument Settings,
    IReadOnlyList<FindingDocument> Findings);

/// <summary>The settings a front end acts on: see <see cref="InstallerSettings"/>.</summary>
public sealed record FrontEndSettingsDocument
{
    /// <summary>False: the page is never shown. Otherwise the machine decides: <see cref="InitialChoiceDocument"/>.</summary>
    public required bool PageShow { get; init; }

    /// <summary>What is preselected.</summary>
    [JsonIgnore]
    public required PageDefault PageDefault { get; init; }

    /// <summary>Whether the page shows what will be written.</summary>
    public required bool PagePreview { get; init; }

    /// <summary>Whether a failure ends the installation.</summary>
    [JsonIgnore]
    public required OnFailure OnFailure { get; init; }

    /// <summary>Whether an apply that is answered with an error, or not at all, ends the installation. A report says it itself.</summary>
    public required bool AbortWithoutReport { get; init; }

    /// <summary>The least important messages that are logged.</summary>
    public required string LogLevel { get; init; }

    /// <summary>The log in the target root, empty when none is written.</summary>
    public required string TargetLogFile { get; init; }

    /// <summary><see cref="PageDefault"/> as the contract writes it.</summary>
    [JsonPropertyName("page_default")]
    public string PageDefaultWord => ContractWord.Of(PageDefault);

    /// <summary><see cref="OnFailure"/> as the contract writes it.</summary>
    [JsonPropertyName("on_failure")]
    public string OnFailureWord => ContractWord.Of(OnFailure);

    /// <summary>Writes the settings down.</summary>
    internal static FrontEndSettingsDocument Of(InstallerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new FrontEndSettingsDocument
        {
            PageShow = settings.PageShow != Core.Settings.PageShow.Never,
            PageDefault = settings.PageDefault,
            PagePreview = settings.PagePreview,
            OnFailure = settings.OnFailure,
            AbortWithoutReport = settings.OnFailure == OnFailure.Abort,
            LogLevel = settings.LogLevel switch
            {
                Microsoft.Extensions.Logging.LogLevel.Information => "info",
                Microsoft.Extensions.Logging.LogLevel.Warning => "warning",
                Microsoft.Extensions.Logging.LogLevel.Error or Microsoft.Extensions.Logging.LogLevel.Critical => "error",
                _ => "debug",
            },
            TargetLogFile = settings.TargetLogFile,
        };
    }
}
