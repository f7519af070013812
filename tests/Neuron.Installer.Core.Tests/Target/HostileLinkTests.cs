// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.InteropServices;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>The target is data. Whatever links it holds, nothing outside of it is read or written.</summary>
public sealed class HostileLinkTests : IDisposable
{
    private readonly SampleTarget _target = new();
    private readonly string _outside = Directory.CreateTempSubdirectory("neuron-outside-").FullName;

    public HostileLinkTests() => File.WriteAllText(Path.Combine(_outside, "secret"), "outside");

    public void Dispose()
    {
        _target.Dispose();
        Directory.Delete(_outside, recursive: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_absolute_link_stays_in_the_target(bool byHand)
    {
        _target.Put(_outside + "/secret", "inside");
        File.CreateSymbolicLink(_target.Full("/etc/link"), _outside + "/secret");
        Directory.CreateSymbolicLink(_target.Full("/etc/directory"), _outside);
        using TargetRoot root = Open(byHand);
        root.ReadText("/etc/link").ShouldBe("inside");
        root.ReadText("/etc/directory/secret").ShouldBe("inside");
        new TargetWriter(root).Replace(TargetPath.Parse("/etc/link"), "changed"u8.ToArray());
        new TargetWriter(root).Replace(TargetPath.Parse("/etc/directory/new"), "new"u8.ToArray());
        _target.Read(_outside + "/secret").ShouldBe("changed");
        OutsideIsUntouched();
        new FileInfo(_target.Full("/etc/link")).LinkTarget.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dots_do_not_lead_out(bool byHand)
    {
        string up = string.Concat(Enumerable.Repeat("../", 30));
        Directory.CreateSymbolicLink(_target.Full("/etc/up"), up + _outside[1..]);
        File.CreateSymbolicLink(_target.Full("/etc/upfile"), up + _outside[1..] + "/secret");
        using TargetRoot root = Open(byHand);
        root.ReadText("/etc/up/secret").ShouldBeNull();
        root.ReadText("/etc/upfile").ShouldBeNull();
        root.ReadText(up + _outside[1..] + "/secret").ShouldBeNull();
        root.ReadText("/etc/up/../../../etc/os-release").ShouldBeNull();
        root.ReadText("/etc/../../../../etc/os-release").ShouldNotBeNull();
        Should.Throw<TargetException>(() => new TargetWriter(root).Replace(TargetPath.Parse("/etc/up/secret"), "x"u8.ToArray()));
        OutsideIsUntouched();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_circle_of_links_is_an_error_and_no_hang(bool byHand)
    {
        File.CreateSymbolicLink(_target.Full("/etc/a"), "b");
        File.CreateSymbolicLink(_target.Full("/etc/b"), "a");
        Directory.CreateSymbolicLink(_target.Full("/etc/c"), "c/c");
        using TargetRoot root = Open(byHand);
        Should.Throw<TargetException>(() => root.ReadText("/etc/a")).Message.ShouldContain("ELOOP");
        Should.Throw<TargetException>(() => root.ReadText("/etc/c/d")).Message.ShouldContain("ELOOP");
    }

    [Fact]
    public void What_is_no_file_is_not_read()
    {
        _target.Put("/usr/bin/grub-mkconfig", "");
        Directory.CreateDirectory(_target.Full("/etc/default/grub"));
        using TargetRoot root = Open(byHand: false);
        TargetException failure = Should.Throw<TargetException>(() => root.ReadText("/etc/default/grub"));
        failure.Message.ShouldContain("/etc/default/grub");
        failure.Message.ShouldContain("EISDIR");
        TargetPlanner.Plan(SampleTarget.OneGpu, root, new(), Stage.BeforeBootLoader).Files.ShouldBeEmpty();
    }

    [Fact]
    public void Applying_over_links_that_point_outside_writes_nothing_outside()
    {
        foreach (string name in new[] { "/etc/modprobe.d", "/etc/mkinitcpio.conf.d", "/etc/default", "/var/lib" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_target.Full(name))!);
            Directory.CreateSymbolicLink(_target.Full(name), _outside);
        }

        _target.Put("/etc/mkinitcpio.conf", "MODULES=()\n");
        ApplyResult result = _target.Apply(SampleTarget.OneGpu);
        result.Outcome.ShouldBe(ApplyOutcome.Failed);
        OutsideIsUntouched();
        // Where the directory exists inside the target, the same links are fine.
        Directory.CreateDirectory(_target.Full(_outside));
        _target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done);
        _target.Read(_outside + "/vfio.conf").ShouldNotBeNull();
        OutsideIsUntouched();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_link_swapped_in_during_the_run_leads_nowhere(bool byHand)
    {
        _target.Put("/etc/modprobe.d/vfio.conf", "options vfio-pci disable_vga=1\n");
        File.CreateSymbolicLink(_target.Full("/etc/evil"), _outside);
        using CancellationTokenSource stop = new();
        Thread racer = new(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                Exchange(_target.Full("/etc/modprobe.d"), _target.Full("/etc/evil"));
                Thread.SpinWait(20_000);
            }
        });
        racer.Start();
        int written = 0;
        int refused = 0;
        using (TargetRoot root = Open(byHand))
        {
            TargetWriter writer = new(root);
            for (int i = 0; i < 2000 || (written == 0 && i < 200_000); i++)
            {
                try
                {
                    writer.Replace(TargetPath.Parse("/etc/modprobe.d/vfio.conf"), "ours"u8.ToArray());
                    written++;
                }
                catch (TargetException)
                {
                    refused++;
                }
            }
        }

        stop.Cancel();
        racer.Join();
        TestContext.Current.TestOutputHelper?.WriteLine($"{written} written, {refused} refused");
        written.ShouldBeGreaterThan(0);
        OutsideIsUntouched();
    }

    [Fact]
    public void A_directory_without_a_system_is_refused()
    {
        using SampleTarget empty = new(hasSystem: false);
        TargetException failure = Should.Throw<TargetException>(() => TargetRoot.Open(empty.Path));
        failure.Message.ShouldContain("os-release");
        failure.Code.ShouldBe("target-empty");
        TargetRoot.OpenReadOnly(empty.Path).Dispose();
        Should.Throw<TargetException>(() => TargetRoot.Open(empty.Path + "/nowhere")).Message.ShouldContain("ENOENT");
    }

    [Fact]
    public void Mode_owner_and_extended_attributes_of_a_replaced_file_stay()
    {
        _target.Put("/etc/x", "old", UnixFileMode.UserRead | UnixFileMode.UserWrite);
        byte[] label = [1, 0, 2];
        bool hasLabel = SetAttribute(_target.Full("/etc/x"), "user.neuron", label, label.Length, 0) == 0;
        bool hasOwner = ChangeOwner(_target.Full("/etc/x"), 1234, 4321) == 0;
        _target.Put("/etc/script", "old", (UnixFileMode)Convert.ToInt32("4755", 8));
        using TargetRoot root = Open(byHand: false);
        TargetWriter writer = new(root);
        writer.Replace(TargetPath.Parse("/etc/x"), "new"u8.ToArray());
        writer.Replace(TargetPath.Parse("/etc/script"), "new"u8.ToArray());
        File.GetUnixFileMode(_target.Full("/etc/x")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(_target.Full("/etc/script")).ShouldBe((UnixFileMode)Convert.ToInt32("4755", 8));
        Directory.GetFiles(_target.Full("/etc"), "*neuron*").ShouldBeEmpty();
        byte[] now = new byte[8];
        GetAttribute(_target.Full("/etc/x"), "user.neuron", now, now.Length).ShouldBe(hasLabel ? label.Length : -1);
        now[..3].ShouldBe(hasLabel ? label : new byte[3]);
        using TargetRoot.Location location = root.Locate(TargetPath.Parse("/etc/x"), out _).ShouldNotBeNull();
        Libc.TryStat(location.Directory, location.Name, 0, out FileStatus status).ShouldBeTrue();
        (status.User == 1234 && status.Group == 4321).ShouldBe(hasOwner);
        TestContext.Current.TestOutputHelper?.WriteLine($"attribute tried: {hasLabel}, owner tried: {hasOwner}");
    }

    [Fact]
    public void Bytes_that_are_no_text_survive_an_edit()
    {
        byte[] latin = [.. "# caf\xe9\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n".Select(c => (byte)c)];
        _target.Put("/etc/default/grub", "");
        File.WriteAllBytes(_target.Full("/etc/default/grub"), latin);
        _target.Apply(SampleTarget.OneGpu);
        byte[] after = File.ReadAllBytes(_target.Full("/etc/default/grub"));
        after[..7].ShouldBe(latin[..7]);
        after.Length.ShouldBeGreaterThan(latin.Length);
        _target.Revert();
        File.ReadAllBytes(_target.Full("/etc/default/grub")).ShouldBe(latin);
    }

    /// <summary>Swaps two names in one step (renameat2(2), RENAME_EXCHANGE).</summary>
    private static void Exchange(string a, string b) => _ = RenameAt2(-100, a, -100, b, 2);

    [DllImport("libc", EntryPoint = "renameat2", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(int from, string oldName, int to, string newName, uint flags);

    [DllImport("libc", EntryPoint = "setxattr", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetAttribute(string path, string name, byte[] value, nint size, int flags);

    [DllImport("libc", EntryPoint = "getxattr", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint GetAttribute(string path, string name, byte[] value, nint size);

    [DllImport("libc", EntryPoint = "chown", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ChangeOwner(string path, uint user, uint group);

    private TargetRoot Open(bool byHand)
    {
        TargetRoot root = _target.Open();
        root.ResolvesByHand = byHand;
        return root;
    }

    private void OutsideIsUntouched()
    {
        Directory.GetFileSystemEntries(_outside).ShouldBe([Path.Combine(_outside, "secret")]);
        File.ReadAllText(Path.Combine(_outside, "secret")).ShouldBe("outside");
    }
}
