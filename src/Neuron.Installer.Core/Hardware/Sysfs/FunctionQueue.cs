// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware.Host;

namespace Neuron.Installer.Core.Hardware.Sysfs;

/// <summary>The functions that one or two threads read, each taking the next one.</summary>
/// <param name="devices">The directory that they are in.</param>
/// <param name="names">Their names in it.</param>
internal sealed class FunctionQueue(HostDirectory devices, IReadOnlyList<string> names)
{
    private const int Alone = 0;
    private const int Joined = 1;
    private const int Closed = 2;

    private int _taken = -1;
    private int _second = Alone;

    /// <summary>The directory that they are in.</summary>
    public HostDirectory Devices => devices;

    /// <summary>Their names in it.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>What was read, in the order of the names. Null where a name is none of a function.</summary>
    public PciFunction?[] Functions { get; } = new PciFunction?[names.Count];

    /// <summary>What could not be read, in the order of the names. Null where everything could.</summary>
    public string[]?[] Unreadable { get; } = new string[]?[names.Count];

    /// <summary>Takes the next one. False when there is none.</summary>
    public bool TryTake(out int place) => (place = Interlocked.Increment(ref _taken)) < names.Count;

    /// <summary>For the second thread: false when it comes too late, and then the directory may be closed.</summary>
    public bool Join() => Interlocked.CompareExchange(ref _second, Joined, Alone) == Alone;

    /// <summary>For the first thread, when it is done: false when the second one has joined and must be waited for.</summary>
    public bool Close() => Interlocked.CompareExchange(ref _second, Closed, Alone) == Alone;
}
