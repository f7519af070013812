// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Machines;

namespace Neuron.HardwareDetect.Tests;

/// <summary>A directory that goes with the test, with a machine laid out in it.</summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>Where everything is.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("neuron-detect-").FullName;

    /// <summary>A settings file without a key, so that one on the machine of the tests does not count.</summary>
    public string Settings => Write("installer.toml", "");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Lays out one of tests/machines, unless that was done before.</summary>
    /// <returns>The host root.</returns>
    public string LayOut(string machine)
    {
        string root = Path.Combine(Folder, machine);
        if (!Directory.Exists(root))
        {
            HostRootLayout.Write(MachineDescription.Read(Path.Combine(AppContext.BaseDirectory, "machines", machine + ".json")), root);
        }

        return root;
    }

    /// <summary>Makes a target root with mkinitcpio and GRUB, whose menu starts the system; the image is not made yet.</summary>
    /// <returns>Its path.</returns>
    public string CreateTarget()
    {
        Write("target/etc/os-release", "ID=arch\n");
        Write("target/etc/mkinitcpio.conf", "MODULES=(btrfs)\nBINARIES=()\nFILES=()\nHOOKS=(base systemd autodetect modconf kms block filesystems)\n");
        Write("target/etc/mkinitcpio.conf.d/README", "");
        Write("target/usr/bin/mkinitcpio", "");
        Write("target/etc/default/grub", "GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT=\"loglevel=3 quiet\"\n");
        Write("target/boot/grub/grub.cfg", "menuentry 'Sample' {\n\tlinux /boot/vmlinuz-linux root=UUID=1 rw loglevel=3 quiet\n}\n");
        return Path.Combine(Folder, "target");
    }

    /// <summary>Writes a file.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, string text)
    {
        string file = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }
}
