// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Tests.Target;
using Neuron.Machines;
using Xunit;

namespace Neuron.Installer.Core.Tests;

/// <summary>A machine, a target and a log, for tests that ask what a front end asks.</summary>
public abstract class SessionTest : IDisposable
{
    private protected TemporaryDirectory Host { get; } = new();

    private protected SampleTarget Target { get; } = new();

    private protected LinesLogger Log { get; } = new();

    protected SessionTest()
    {
        Target.Put("/etc/mkinitcpio.conf", "MODULES=(btrfs)\nHOOKS=(base systemd autodetect modconf block filesystems)\n");
        Target.Put("/usr/bin/mkinitcpio", "_d_config=/etc/mkinitcpio.conf.d\n");
        Target.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=\"loglevel=3 quiet\"\n");
        Directory.CreateDirectory(Target.Full("/etc/grub.d"));
    }

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        Host.Dispose();
        Target.Dispose();
    }

    private protected SortedDictionary<string, string> WithoutLog()
    {
        SortedDictionary<string, string> all = Target.Snapshot();
        foreach (string path in (string[])["/var/log/neuron-vfio.log", "/var/log", "/var"])
        {
            all.Remove(path);
        }

        return all;
    }

    private protected PassthroughSession Open(string machine, string settings)
    {
        string root = Path.Combine(Host.Path, machine);
        if (!Directory.Exists(root))
        {
            HostRootLayout.Write(MachineDescription.Read(Path.Combine(AppContext.BaseDirectory, "machines", machine + ".json")), root);
        }

        string file = Path.Combine(Host.Path, "installer.toml");
        File.WriteAllText(file, settings);
        return PassthroughSession.Open(new OpenRequest { HostRoot = root, SettingsFile = file }, Log, TimeProvider.System);
    }

    /// <summary>What the installer's job for the boot loader does between the stages.</summary>
    private protected void MakeMenu() => Target.Put("/boot/grub/grub.cfg", $"menuentry 'Sample' {{\n\tlinux /boot/vmlinuz-linux root=UUID=1 rw {SampleTarget.Parameters}\n}}\n");

    private protected ApplyDocument Apply(
        string machine,
        string settings,
        bool page,
        bool confirmed = false,
        IReadOnlyList<string>? gpus = null,
        string? stage = null,
        SampleTarget? target = null)
    {
        using PassthroughSession session = Open(machine, settings);
        return session.Apply(
            new ApplyRequest { Gpus = gpus, Confirmed = confirmed, ChoiceOffered = page, Stage = stage, TargetRoot = (target ?? Target).Path },
            runner: null,
            progress: null,
            TestContext.Current.CancellationToken);
    }

    private protected sealed class LinesLogger : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
