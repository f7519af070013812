// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;

namespace Neuron.Installer.Core.Tests;

/// <summary>An attribute of a device whose driver hangs: who opens a pipe that nobody writes to waits as for that.</summary>
internal sealed class HangingAttribute : IDisposable
{
    private readonly string _path;
    private readonly byte[] _content;

    internal HangingAttribute(string path)
    {
        _path = path;
        _content = File.ReadAllBytes(path);
        File.Delete(path);
        using Process pipe = Process.Start("mkfifo", path);
        pipe.WaitForExit();
    }

    /// <summary>Answers whoever waits, so that its thread ends.</summary>
    public void Dispose()
    {
        // For both directions: for writing alone it would wait for a reader that a slow machine never got to.
        using (FileStream stream = new(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0))
        {
            stream.Write(_content);
        }

        File.Delete(_path);
        File.WriteAllBytes(_path, _content);
    }
}
