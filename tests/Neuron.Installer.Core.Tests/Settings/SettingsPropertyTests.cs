// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using CsCheck;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Settings;

public sealed class SettingsPropertyTests
{
    private const string Sample =
        """
        [host]
        root = "/" # here
        [page]
        show = false
        default = 'recommended'
        [passthrough]
        binding = "address"
        exclude = ["10de:1401", "0000:01:00.0"]
        kernel_parameters = [
          "iommu=pt",
        ]
        [target]
        regenerate = "always"
        [log]
        level = "info"
        target_file = "/var/log/\u0061.log"

        """;

    private static readonly Gen<string> Fragment = Gen.OneOf(
        "[", "]", "{", "}", "=", ".", ",", "\"", "'", "\"\"\"", "'''", "\\", "\\u", "\n", "\r", "#", "\0", "\ud800", "é", "1e9", "0x", "-",
        "true", "[[", "]]", "[page]", "page", "show", "host.root", "inf", "1979-05-27T07:32:00Z", "99999999999999999999", "{0}");

    [Fact]
    public void Random_bytes_never_throw_and_leave_usable_settings()
    {
        string file = Path.GetTempFileName();
        try
        {
            Gen.Byte.Array[0, 200].Sample(
                bytes =>
                {
                    File.WriteAllBytes(file, bytes);
                    Check(SettingsReader.Read(file));
                },
                iter: 2_000,
                threads: 1);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Random_tokens_never_throw_and_leave_usable_settings() =>
        Fragment.Array[0, 40].Sample(fragments => Check(SettingsReader.Parse(string.Concat(fragments), "f")), iter: 10_000);

    [Fact]
    public void A_good_file_with_random_damage_never_throws_and_leaves_usable_settings() =>
        Gen.Select(Gen.Int[0, Sample.Length], Gen.Int[0, 6], Fragment).Array[1, 4].Sample(
            damages =>
            {
                var text = new StringBuilder(Sample);
                foreach ((int at, int length, string inserted) in damages)
                {
                    int start = Math.Min(at, text.Length);
                    text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, inserted);
                }

                Check(SettingsReader.Parse(text.ToString(), "f"));
            },
            iter: 10_000);

    [Fact]
    public void A_name_is_as_far_from_another_as_the_other_from_it() =>
        Gen.Select(Gen.String[Gen.Char["abcAB_-"], 0, 8], Gen.String[Gen.Char["abcAB_-"], 0, 8]).Sample(
            (a, b) =>
            {
                int distance = NearestName.Distance(a, b);
                return distance == NearestName.Distance(b, a)
                    && distance >= Math.Abs(a.Length - b.Length)
                    && distance <= Math.Max(a.Length, b.Length)
                    && NearestName.Distance(a, a) == 0;
            });

    private static void Check(SettingsReading reading)
    {
        InstallerSettings settings = reading.Settings;
        settings.HostRoot.ShouldStartWith("/");
        settings.PciIds.ShouldStartWith("/");
        settings.KernelParameters.All(parameter => parameter.Length > 0 && !parameter.Any(char.IsWhiteSpace)).ShouldBeTrue();
        settings.Exclude.All(entry => entry.Id.HasValue != entry.Address.HasValue).ShouldBeTrue();
        (settings.TargetLogFile.Length == 0 || settings.TargetLogFile[0] == '/').ShouldBeTrue();
        settings.TargetLogFile.Split('/').ShouldNotContain("..");
        foreach (Finding finding in reading.Findings)
        {
            finding.Subject.ShouldBeNull();
            finding.Severity.ShouldBe(Severity.Warning);
            finding.Message.ToString().Any(char.IsControl).ShouldBeFalse();
            finding.Advice.ToString().Any(char.IsControl).ShouldBeFalse();
        }

        // Whoever is told that the file has a mistake must be able to rely on this.
        bool invalid = reading.Findings.Any(finding => finding.Code == "settings-invalid");
        reading.IsUsable.ShouldBe(!invalid);
        if (invalid)
        {
            settings.ShouldBe(new InstallerSettings { PageDefault = PageDefault.None });
        }
    }
}
