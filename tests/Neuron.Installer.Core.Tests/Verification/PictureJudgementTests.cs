// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Tests.Target;
using Neuron.Installer.Core.Verification;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Verification;

/// <summary>What counts as a picture. A wrong "dark" would take passthrough away from a machine that works.</summary>
public sealed class PictureJudgementTests
{
    private const string Own = "0000:00:02.0";
    private const string Given = "0000:01:00.0";

    /// <summary>
    /// The displays as "address driver connectors", where a connector is + connected, - not, ? unknown, and 0 is a
    /// driver without DRM; what else there is; the judgement.
    /// </summary>
    [Theory]
    [InlineData("i915 +", "vfio-pci", "", "Shown None")] // the usual case
    [InlineData("i915 -+", "vfio-pci", "fb:own", "Shown None")]
    [InlineData("i915 -", "vfio-pci", "fb:own", "Unknown None")] // the monitor is off, or in the other card
    [InlineData("ast ?", "vfio-pci", "", "Unknown None")] // a management controller that cannot tell
    [InlineData("i915 ", "vfio-pci", "", "Unknown None")] // a driver without connectors yet
    [InlineData("i915 -", "vfio-pci", "login", "Shown None")] // somebody logged in at it
    [InlineData("i915 -", "nouveau +", "", "Shown None")] // it was not given away after all, and shows something
    [InlineData("none", "vfio-pci", "fb", "Shown None")] // efifb: the firmware's framebuffer, platform device
    [InlineData("none", "vfio-pci", "fb:own", "Shown None")]
    [InlineData("none", "vfio-pci", "simpledrm", "Shown None")]
    [InlineData("none", "vfio-pci", "text", "Unknown None")] // BIOS: text mode needs no driver
    [InlineData("none", "vfio-pci", "headless", "Unknown None")] // as it was when it was set up
    [InlineData("none", "vfio-pci", "fb:given", "Unknown None")] // vfio-pci evicts it from VGA devices only
    [InlineData("matroxfb 0", "vfio-pci", "", "Unknown None")]
    [InlineData("none", "vfio-pci", "", "Dark NoDriver")]
    [InlineData("none", "nouveau +", "", "Shown None")]
    [InlineData("", "radeon +", "", "Shown None")] // given back, because no other is left
    [InlineData("vfio-pci", "vfio-pci", "", "Dark CardTaken")]
    [InlineData("vfio-pci +", "vfio-pci", "", "Dark CardTaken")]
    [InlineData("", "vfio-pci", "", "Dark CardGone")]
    [InlineData("", "vfio-pci", "login", "Shown None")]
    public void A_picture_is(string own, string given, string beside, string expected)
    {
        PictureFacts facts = new()
        {
            Displays = [.. new[] { Display(Own, own), Display(Given, given) }.OfType<PciFunction>()],
            Reserved = new HashSet<PciAddress> { PciAddress.Parse(Given) },
            Framebuffers = beside switch
            {
                "fb" => [null],
                "fb:own" => [PciAddress.Parse(Own)],
                "fb:given" => [PciAddress.Parse(Given)],
                _ => [],
            },
            HasFirmwareCard = beside == "simpledrm",
            HasTextConsole = beside == "text",
            HasLogin = beside == "login",
            IsHeadless = beside == "headless",
        };

        PictureJudgement judgement = PictureJudgement.Of(facts);

        $"{judgement.Picture} {judgement.Cause}".ShouldBe(expected);
        if (judgement.Cause is DarkCause.NoDriver or DarkCause.CardTaken)
        {
            judgement.Displays.ShouldBe([PciAddress.Parse(Own)]);
        }
    }

    [Theory]
    [InlineData("UID=1000\nSEAT=seat0\nCLASS=user\nSERVICE=login\n", true)]
    [InlineData("UID=1000\nSEAT=seat0\nCLASS=user\nSERVICE=gdm-password\n", true)]
    [InlineData("UID=1000\nSEAT=seat0\nCLASS=user\nSERVICE=sddm-autologin\n", false)]
    [InlineData("UID=120\nSEAT=seat0\nCLASS=greeter\nSERVICE=gdm-launch-environment\n", false)]
    [InlineData("UID=1000\nCLASS=user\nREMOTE=1\nSERVICE=sshd\n", false)]
    public void A_login_at_the_computer_itself_proves_a_picture(string session, bool isLogin) =>
        PictureFacts.IsLogin(session).ShouldBe(isLogin);

    [Theory]
    [InlineData("/etc/systemd/system/getty@tty1.service.d/autologin.conf", "[Service]\nExecStart=\nExecStart=-/sbin/agetty -o '-p -f -- \\\\u' --noclear --autologin player %I $TERM\n", "login", false)]
    [InlineData("/etc/systemd/system/getty@tty1.service.d/noclear.conf", "[Service]\nTTYVTDisallocate=no\n", "login", true)]
    [InlineData("/etc/systemd/system/getty@tty1.service.d/autologin.conf", "ExecStart=-/sbin/agetty --autologin player\n", "gdm-password", true)]
    [InlineData("/etc/greetd/config.toml", "[initial_session]\ncommand = \"sway\"\n", "greetd", false)]
    [InlineData("/etc/greetd/config.toml", "[default_session]\ncommand = \"tuigreet\"\n", "greetd", true)]
    public void A_console_that_lets_somebody_in_by_itself_proves_none(string path, string text, string service, bool isLogin)
    {
        using SampleTarget target = new();
        target.Put(path, text);
        target.Put("/run/systemd/sessions/1", $"UID=1000\nSEAT=seat0\nCLASS=user\nSERVICE={service}\n");
        using HostDirectory host = HostRoot.Open(target.Path);

        PictureFacts.Read(host, new HashSet<PciAddress>(), isHeadless: false).HasLogin.ShouldBe(isLogin);
    }

    private static PciFunction? Display(string address, string text)
    {
        string[] parts = text.Split(' ');
        return text.Length == 0 ? null : new PciFunction
        {
            Address = PciAddress.Parse(address),
            Class = new PciClass(0x030000),
            Driver = parts[0] == "none" ? null : parts[0],
            HasDrmDevice = parts.Length > 1 && parts[1] != "0",
            Connectors = [.. (parts.Length > 1 ? parts[1] : "").Where(c => c != '0').Select(c =>
                new Connector("DP-1", c == '+' ? ConnectorState.Connected : c == '-' ? ConnectorState.Disconnected : ConnectorState.Unknown))],
        };
    }
}
