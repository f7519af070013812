// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Planning;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>The check after each start.</summary>
public sealed class VerifyServiceTests
{
    [Fact]
    public void The_check_after_each_start_is_switched_on_where_its_package_is()
    {
        const string Link = "/etc/systemd/system/multi-user.target.wants/neuron-vfio-verify.service";
        using SampleTarget target = new();
        target.Put("/usr/bin/systemctl", "");
        Commands(SampleTarget.OneGpu).ShouldBeEmpty();
        target.Put("/usr/lib/systemd/system/neuron-vfio-verify.service", "[Install]\nWantedBy=multi-user.target\n");
        Commands(SampleTarget.NoGpu).ShouldBeEmpty();
        Commands(SampleTarget.OneGpu).ShouldBe(["systemctl enable neuron-vfio-verify.service"]);
        target.Apply(SampleTarget.OneGpu);
        Commands(SampleTarget.OneGpu).ShouldBe(["systemctl enable neuron-vfio-verify.service"]);
        Directory.CreateDirectory(Path.GetDirectoryName(target.Full(Link))!);
        File.CreateSymbolicLink(target.Full(Link), "/usr/lib/systemd/system/neuron-vfio-verify.service");
        Commands(SampleTarget.OneGpu).ShouldBeEmpty();
        Commands(SampleTarget.NoGpu).ShouldBe(["systemctl disable neuron-vfio-verify.service"]);

        IReadOnlyList<string> Commands(BindingPlan binding) =>
            [.. target.PlanFor(binding).Commands.Select(command => string.Join(' ', command.Arguments))];
    }
}
