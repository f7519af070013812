// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Formats.Tar;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Target.Transactions;
using Neuron.Installer.Core.Tests.Target;
using Neuron.Installer.Core.Texts;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests;

/// <summary>What is read was written by others: bad input is a sentence, never an exception of another kind, a hang or all of the memory.</summary>
public sealed partial class HostileInputTests
{
    [Fact]
    public void Every_member_of_the_manifest_and_the_journal_is_checked()
    {
        using SampleTarget target = new();
        target.Put("/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base modconf)\n");
        target.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n");
        target.Apply(SampleTarget.OneGpu);
        string manifest = target.Read(PassthroughManifest.Path)!;
        string hash = new('a', 64);
        string journal = $$"""{"is_committing": true, "files": [{"path": "/etc/x", "sha256_before": "{{hash}}", "sha256_after": "{{hash}}"}], "created": ["/var/lib/x"], "abandoned": ["/var/lib/x"]}""";
        int tried = 0;
        foreach ((string path, string text, string code) in new[] { (PassthroughManifest.Path, manifest, "manifest-damaged"), (Journal.Path.Text, journal, "journal-damaged") })
        {
            foreach (Match value in Values().Matches(text))
            {
                foreach (string instead in new[] { "null", "-1", "\"../../etc\"", "\"\\u0000\"", "[null]", "{}", "\"0000:zz:00.0\"" })
                {
                    string damaged = text[..value.Groups[1].Index] + instead + text[(value.Groups[1].Index + value.Groups[1].Length)..];
                    target.Put(path, damaged);
                    ApplyResult result = target.Apply(SampleTarget.OneGpu);
                    // Either it says what it could have said, or it is refused by name.
                    result.Findings.Where(finding => finding.Severity == Core.Findings.Severity.Blocking).Select(finding => finding.Code)
                        .ShouldBeSubsetOf([code, "manifest-too-new"], damaged);
                    tried++;
                    File.Delete(target.Full(Journal.Path));
                }
            }

            target.Put(PassthroughManifest.Path, manifest);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{tried} damaged manifests and journals");
        tried.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("\"$(")]
    [InlineData("\"${")]
    [InlineData("$(\"")]
    public void Nested_words_of_a_shell_do_not_end_the_process(string opening)
    {
        string text = "A=" + string.Concat(Enumerable.Repeat(opening, 87_500));
        ShellFile.Parse(text).ShouldNotBeNull();
        ShellVariable.In("HOOKS=(base)\n" + text, "HOOKS").Append(["x"]).Refusal.ShouldNotBeNull();
    }

    [Fact]
    public void An_archive_that_is_none_is_refused()
    {
        foreach (byte[] archive in new byte[][]
        {
            [],
            new byte[10240],
            Archive(("a/" + string.Concat(Enumerable.Repeat("a/", 30_000)) + "a", 0)),
            [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7))],
        })
        {
            string file = Path.GetTempFileName();
            File.WriteAllBytes(file, archive);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Should.Throw<HostRootException>(() => HostRoot.Open(file));
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100 << 20);
            File.Delete(file);
        }

        Should.Throw<HostRootException>(() => HostRoot.Open("/dev/null"));
        Should.Throw<HostRootException>(() => HostRoot.Open(""));
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        string directory = Directory.CreateTempSubdirectory().FullName;
        string pipe = directory + "/pipe";
        MakePipe(pipe, 0x180).ShouldBe(0);
        SettingsReader.Read(pipe).IsUsable.ShouldBeFalse();
        Should.Throw<HostRootException>(() => HostRoot.Open(pipe));
        using HostDirectory host = HostRoot.Open(directory);
        (host.ReadAll("pipe", 1 << 20)?.Length ?? 0).ShouldBe(0);
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public void What_moves_the_cursor_or_turns_the_direction_is_not_shown()
    {
        Printable.Of("GeForce \e[31m\u202Egnp.exe\u2066\r\n\u0085\u2028\uD800 Ωmega 😀")
            .ShouldBe("GeForce \uFFFD[31m\uFFFDgnp.exe\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD Ωmega 😀");
        new Text("{0}", "a\u202Eb").ToString().ShouldBe("a\uFFFDb");
    }

    [Theory]
    [InlineData("[page]\nshow = false\n[passthrough]\nexlude = [\"10de:1401\"]\n", false)]
    [InlineData("[page]\nfixed = true\n[passthrough]\nexlude = [\"10de:1401\"]\n", false)]
    [InlineData("[passthrough]\nexlude = [\"10de:1401\"]\n", true)]
    public void A_name_that_is_not_understood_counts_where_nobody_is_asked(string text, bool isUsable)
    {
        SettingsReading reading = SettingsReader.Parse(text, "installer.toml");
        reading.IsUsable.ShouldBe(isUsable);
        if (!isUsable)
        {
            reading.Settings.PageDefault.ShouldBe(PageDefault.None);
        }
    }

    private static byte[] Archive(params (string Name, int Length)[] entries)
    {
        using MemoryStream archive = new();
        using (TarWriter writer = new(archive, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach ((string name, int length) in entries)
            {
                writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(new string('x', length))) });
            }
        }

        return archive.ToArray();
    }

    /// <summary>Every value of a document, a list or an object included.</summary>
    [GeneratedRegex("""(?<=": )(\[|\{|"(?:[^"\\]|\\.)*"|true|false|\d+)""")]
    private static partial Regex Values();

    [LibraryImport("libc", EntryPoint = "mkfifo", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakePipe(string path, uint mode);
}
