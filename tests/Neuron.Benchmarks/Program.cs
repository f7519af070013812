// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Neuron.Benchmarks;

// In this process: a project of its own for each benchmark would be built without this repository's settings.
IConfig config = ManualConfig.CreateEmpty()
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.DontLogOutput))
    .AddLogger(NullLogger.Instance)
    .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
    .WithOptions(ConfigOptions.DisableLogFile);
Summary summary = BenchmarkRunner.Run<RepeatScan>(config);
bool failed = summary.HasCriticalValidationErrors;
foreach (BenchmarkReport report in summary.Reports)
{
    // One line a benchmark, for scripts/bench: name, milliseconds, kilobytes.
    failed |= report.ResultStatistics is null;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{report.BenchmarkCase.Descriptor.WorkloadMethod.Name} {report.BenchmarkCase.Parameters.DisplayInfo} {report.ResultStatistics?.Mean / 1e6:f3} ms {report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / 1024.0:f0} KiB"));
}

return failed ? 1 : 0;
