// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Machines;

namespace Neuron.Benchmarks;

/// <summary>What "Scan again" costs in a process that has scanned before.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class RepeatScan
{
    private string _root = "";
    private PassthroughSession? _session;

    /// <summary>How many PCI functions the machine has.</summary>
    [Params(64)]
    public int Functions { get; set; }

    [GlobalSetup]
    public void LayOut()
    {
        _root = Directory.CreateTempSubdirectory("neuron-benchmark-").FullName;
        HostRootLayout.Write(GeneratedMachine.Create(Functions), _root);
        _session = PassthroughSession.Open(
            new OpenRequest { HostRoot = _root, SettingsFile = Path.Combine(_root, "none.toml") },
            NullLogger.Instance,
            TimeProvider.System);
    }

    [Benchmark]
    public ScanDocument Scan() => _session!.Detect();

    [GlobalCleanup]
    public void Remove()
    {
        _session?.Dispose();
        Directory.Delete(_root, recursive: true);
    }
}
