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
/// <param name="PageShow">False: the page is never shown. Otherwise the machine decides: <see cref="InitialChoiceDocument"/>.</param>
/// <param name="PageDefault">What is preselected.</param>
/// <param name="PagePreview">Whether the page shows what will be written.</param>
/// <param name="OnFailure">Whether a failure ends the installation.</param>
/// <param name="LogLevel">The least important messages that are logged.</param>
/// <param name="TargetLogFile">The log in the target root, empty when none is written.</param>
public sealed record FrontEndSettingsDocument(
    bool PageShow,
    [property: JsonIgnore] PageDefault PageDefault,
    bool PagePreview,
    [property: JsonIgnore] OnFailure OnFailure,
    string LogLevel,
    string TargetLogFile)
{
    /// <summary><see cref="PageDefault"/> as the contract writes it.</summary>
    [JsonPropertyName("page_default")]
    public string PageDefaultWord => ContractWord.Of(PageDefault);

    /// <summary><see cref="OnFailure"/> as the contract writes it.</summary>
    [JsonPropertyName("on_failure")]
    public string OnFailureWord => ContractWord.Of(OnFailure);

    /// <summary>Writes the settings down.</summary>
    public static FrontEndSettingsDocument Of(InstallerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new FrontEndSettingsDocument(
            settings.PageShow != Core.Settings.PageShow.Never,
            settings.PageDefault,
            settings.PagePreview,
            settings.OnFailure,
            settings.LogLevel switch
            {
                Microsoft.Extensions.Logging.LogLevel.Information => "info",
                Microsoft.Extensions.Logging.LogLevel.Warning => "warning",
                Microsoft.Extensions.Logging.LogLevel.Error or Microsoft.Extensions.Logging.LogLevel.Critical => "error",
                _ => "debug",
            },
            settings.TargetLogFile);
    }
}
