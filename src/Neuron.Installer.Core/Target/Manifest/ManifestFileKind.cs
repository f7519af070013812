// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;
using Neuron.Installer.Core.Formats;
using Neuron.Installer.Core.Target.Boot;

namespace Neuron.Installer.Core.Target.Manifest;

/// <summary>What kind of hand we have in a file, and so how it is taken out again.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ManifestFileKind>))]
internal enum ManifestFileKind
{
    /// <summary>The file is ours; <see cref="ManifestEdit.Added"/> has our lines.</summary>
    [JsonStringEnumMemberName("generated")]
    Generated,

    /// <summary>Words in variables of a shell file.</summary>
    [JsonStringEnumMemberName("shell")]
    Shell,

    /// <summary>Whole lines among others.</summary>
    [JsonStringEnumMemberName("lines")]
    Lines,

    /// <summary>Words of a file that is one kernel command line.</summary>
    [JsonStringEnumMemberName("words")]
    Words,

    /// <summary>Words behind a key at the beginning of a line, as in the entries of systemd-boot and Limine.</summary>
    [JsonStringEnumMemberName("key_words")]
    KeyWords,

    /// <summary>Words in the second quotation of each line, as in <c>refind_linux.conf</c>.</summary>
    [JsonStringEnumMemberName("quoted_words")]
    QuotedWords,

    /// <summary>Words in a list with commas behind a key, as in <c>booster.yaml</c>.</summary>
    [JsonStringEnumMemberName("comma_list")]
    CommaList,

    /// <summary>Words in the kernel options of kernelstub's configuration.</summary>
    [JsonStringEnumMemberName("json_words")]
    JsonWords,
}
