// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Neuron.HardwareDetect.Documents;
using Neuron.Installer.Core;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>snapshot</c>: everything detection reads, as one archive.</summary>
internal sealed class SnapshotCommand : SessionCommand
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The tar archive to write. It holds no serial numbers, no user names and no personal files.",
    };

    /// <summary>Creates the command.</summary>
    public SnapshotCommand(CommonOptions common, Terminal terminal)
        : base("snapshot", "Write everything a scan reads into one archive, for a bug report; --host-root reads it back.", common, terminal) =>
        Arguments.Add(_file);

    /// <inheritdoc/>
    protected override int Run(PassthroughSession session, ParseResult arguments, bool asJson)
    {
        string file = arguments.GetRequiredValue(_file);
        if (file.Length == 0 || file.Contains('\0', StringComparison.Ordinal))
        {
            throw new UsageException("The snapshot has no name: name the file to write.");
        }

        // In memory first: a scan that fails must not leave half an archive, or none where there was one.
        using var archive = new MemoryStream();
        session.WriteSnapshot(archive);
        try
        {
            using FileStream stream = File.Create(file);
            archive.WriteTo(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Complain($"The snapshot could not be written: {e.Message}");
            return ExitCode.NotWritten;
        }

        if (asJson)
        {
            Terminal.WriteDocument(
                new SnapshotReport(file, archive.Length), ReportJson.Default.SnapshotReport);
        }
        else
        {
            Terminal.Write($"Wrote {file}. Look at it with: {Application.Name} scan --host-root {file}\n");
        }

        return ExitCode.Done;
    }
}
