// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// What is below an encrypted root. <c>/dev/mapper/root</c> is a name that any system may give: the device that is
/// opened under it says whose it is (mkinitcpio's encrypt hook, systemd-cryptsetup-generator(8), crypttab(5)).
/// </summary>
internal static class OpenedDevice
{
    private const StringComparison Exact = StringComparison.Ordinal;
    private const string Mapper = "/dev/mapper/";

    /// <summary>Which encrypted devices are opened in the system (crypttab(5)).</summary>
    internal static readonly TargetPath Table = TargetPath.Parse("/etc/crypttab");

    /// <summary>Whether the words open for their root what the target opens for its own.</summary>
    /// <returns>Null when the root is not opened, or either does not say from what.</returns>
    internal static bool? IsTarget(TargetRoot target, IReadOnlyList<string> words, string root)
    {
        string path = DeviceName.Path(root);
        bool isOpened = path.StartsWith(Mapper, Exact);
        // Where the entry names what is in it, the target's own root must be what is opened: a volume group in it has several.
        string[] roots = isOpened ? [path] : [.. RootFileSystem.Of(target).Select(system => DeviceName.Path(system.Device))];
        string[] own = [.. In(target).Where(opened => roots.Contains(Mapper + opened.Name)).Select(opened => opened.Device)];
        string[] named = [.. In(words).Where(opened => !isOpened || Mapper + opened.Name == path).Select(opened => opened.Device)];
        bool?[] answers = [.. named.SelectMany(device => own.Select(known => DeviceName.IsSame(target, device, known)))];
        return answers.Contains(true) ? true : isOpened && answers.Length > 0 && answers.All(answer => answer == false) ? false : null;
    }

    /// <summary>crypttab, and the command lines that the target has on its own root.</summary>
    private static IEnumerable<(string Name, string Device)> In(TargetRoot target) =>
        (target.ReadText(Table) ?? "").Split('\n')
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields.Length > 1 && fields[0][0] != '#')
            .Select(fields => (fields[0], fields[1]))
            .Concat(MenuLoaders.All.SelectMany(loader => loader.CommandLineFiles)
                .SelectMany(path => (target.ReadText(path) ?? "").Split('\n').Where(line => !line.TrimStart().StartsWith('#')))
                .SelectMany(line => In(line.Split([' ', '\t', '"', '\'', '\r'], StringSplitOptions.RemoveEmptyEntries))));

    private static IEnumerable<(string Name, string Device)> In(IReadOnlyList<string> words)
    {
        foreach (KernelParameter parameter in words.Select(KernelParameter.Parse))
        {
            (string key, string value) = (parameter.Name, parameter.Value ?? "");
            if (key == "cryptdevice" && value.Split(':') is [var device, var name, ..])
            {
                yield return (name, device);
            }
            else if (key is "rd.luks.name" or "luks.name" && value.Split('=', 2) is [var identity, var given])
            {
                yield return (given, "UUID=" + identity);
            }
            else if (key is "rd.luks.uuid" or "luks.uuid" && value.Length > 0)
            {
                string uuid = value.StartsWith("luks-", Exact) ? value["luks-".Length..] : value;
                yield return ("luks-" + uuid, "UUID=" + uuid);
            }
        }
    }
}
