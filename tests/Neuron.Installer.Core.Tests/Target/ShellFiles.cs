// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using CsCheck;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.Initramfs;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>Shell files as people write them, and as nobody should.</summary>
internal static class ShellFiles
{
    private static readonly Gen<string> s_parameter = Gen.OneOf(
        Gen.Const("quiet"), Gen.Const("splash"), Gen.Const("loglevel=3"), Gen.Const("iommu=pt"), Gen.Const("intel_iommu=on"),
        Gen.Const("intel_iommu=off"), Gen.Const("iommu=off"), Gen.Const("intel_iommu=on,sm_on"), Gen.Const("cryptdevice=UUID=1-2:root"),
        Gen.Const("rd.luks.name=1=a"), Gen.Const("console=tty0"), Gen.Const("console=ttyS0,115200n8"), Gen.Const("a.b-c_d=%"));

    private static readonly Gen<string> s_module = Gen.OneOf(
        Gen.Const("amdgpu"), Gen.Const("btrfs"), Gen.Const("crc32c?"), Gen.Const("vfio"), Gen.Const("vfio_pci"), Gen.Const("nvidia_drm"), Gen.Const("i2c-dev"));

    private static readonly Gen<string> s_blank = Gen.OneOf(Gen.Const(" "), Gen.Const("  "), Gen.Const("\t"));

    /// <summary>A value in one of the ways to quote it.</summary>
    private static Gen<string> Quoted(Gen<string> word) => Gen.OneOf(
        Words(word, 0, 4).Select(text => $"\"{text}\""),
        Words(word, 0, 4).Select(text => $"'{text}'"),
        Words(word, 1, 4).Select(text => $"\" {text} \""),
        word,
        Words(word, 2, 3).Select(text => text.Replace("\t", " ").Replace(" ", "\\ ")),
        Gen.Select(word, word).Select((a, b) => $"{a}\" {b}\""),
        Gen.Select(word, word).Select((a, b) => $"\"{a} \"'{b}'"),
        Gen.Select(word, word).Select((a, b) => $"\"{a} \\\n  {b}\""),
        Gen.Select(word, word).Select((a, b) => $"\"{a}\n{b}\""),
        Gen.Select(word, word).Select((a, b) => $"\"{a} x=\\\"y z\\\" {b}\""),
        Gen.Select(word, word).Select((a, b) => $"\"{a} $UNSET {b}\""),
        Gen.Const(""));

    private static Gen<string> Words(Gen<string> word, int least, int most) =>
        Gen.Select(word.Array[least, most], s_blank).Select((words, blank) => string.Join(blank, words));

    private static Gen<string> Array(Gen<string> word) => Gen.OneOf(
        Words(word, 0, 4).Select(text => $"({text})"),
        Words(word, 1, 3).Select(text => $"( {text} )"),
        Words(word, 1, 3).Select(text => $"(\n  {text}\n)"),
        Gen.Select(word, word).Select((a, b) => $"({a} # why ) not\n {b})"),
        Gen.Select(word, word).Select((a, b) => $"(\"{a}\" '{b}')"),
        Gen.Select(word, word).Select((a, b) => $"(# first\n\t{a} \\\n{b} )"));

    private static Gen<string> Noise(string other) => Gen.OneOf(
        Gen.Const("# a comment with \"a quotation and 'another"),
        Gen.Const(""),
        Gen.Const("   "),
        Gen.Const($"{other}=\"x y\""),
        Gen.Const($"{other}+=' z'"),
        Gen.Const($"export {other}=q # why"),
        Gen.Const("if [ -e /nowhere ]; then A=1; else A=2; fi"),
        Gen.Const("f() { B=1; }"),
        Gen.Const("for i in a b; do C=$i; done"),
        Gen.Const("case x in y) D=1;; *) D=2;; esac"),
        Gen.Const("E=$(echo ')' \"(\" ) F=`echo x`"),
        Gen.Const("[[ a < b && ! -e /x ]] || true"),
        Gen.Const("true 2>&1 >/dev/null"));

    private static Gen<string> Assignments(string name, Gen<string> value) => Gen.OneOf(
        value.Select(v => $"{name}={v}"),
        value.Select(v => $"{name}={v}"),
        value.Select(v => $"{name}={v}  # the kernel's"),
        value.Select(v => $"  {name}={v}"),
        value.Select(v => $"export {name}={v}"),
        value.Select(v => $"A=1 {name}={v}; B=2"),
        value.Select(v => $"true; {name}={v}"),
        value.Select(v => $"{name}={v} true"),
        value.Select(v => $"true && {name}={v}"),
        value.Select(v => $"false &&\n{name}={v}"),
        value.Select(v => $"if false; then {name}={v}; fi"),
        value.Select(v => $"g() {{ {name}={v}\n}}"),
        value.Select(v => $"( {name}={v} )"),
        value.Select(v => $"{name}={v} | cat"));

    private static Gen<string> File(Gen<string> assignment, string other) =>
        Gen.Select(Gen.Frequency((3, Noise(other)), (4, assignment)).Array[0, 6], Gen.Bool)
            .Select((lines, ends) => string.Join('\n', lines) + (ends && lines.Length > 0 ? "\n" : ""));

    /// <summary>Files like /etc/default/grub.</summary>
    internal static Gen<string> Grub { get; } = File(
        Gen.OneOf(
            Assignments("GRUB_CMDLINE_LINUX_DEFAULT", Quoted(s_parameter)),
            Quoted(s_parameter).Select(v => $"GRUB_CMDLINE_LINUX_DEFAULT+={v}"),
            Words(s_parameter, 1, 3).Select(v => $"GRUB_CMDLINE_LINUX_DEFAULT+=\" {v}\""),
            Words(s_parameter, 1, 3).Select(v => $"GRUB_CMDLINE_LINUX_DEFAULT=\"$GRUB_CMDLINE_LINUX_DEFAULT {v}\""),
            Words(s_parameter, 1, 3).Select(v => $"GRUB_CMDLINE_LINUX_DEFAULT=\"{v} ${{GRUB_CMDLINE_LINUX_DEFAULT}}\"")),
        "GRUB_CMDLINE_LINUX");

    /// <summary>Files like mkinitcpio.conf.</summary>
    internal static Gen<string> Mkinitcpio { get; } = File(
        Gen.OneOf(
            Assignments("MODULES", Array(s_module)),
            Assignments("MODULES", Quoted(s_module)),
            Array(s_module).Select(v => $"MODULES+={v}"),
            s_module.Select(v => $"MODULES=({v} \"${{MODULES[@]}}\")")),
        "COMPRESSION");

    /// <summary>Anything at all, with a leaning towards what the readers look for.</summary>
    internal static Gen<string> Anything { get; } = Gen.OneOf(
        Gen.String,
        Gen.OneOf(Gen.Const("\""), Gen.Const("'"), Gen.Const("\\"), Gen.Const("$("), Gen.Const("${"), Gen.Const("`"), Gen.Const("("), Gen.Const(")"),
            Gen.Const("<<"), Gen.Const("\n"), Gen.Const(" "), Gen.Const("#"), Gen.Const("+="), Gen.Const("="), Gen.Const("MODULES"),
            Gen.Const("GRUB_CMDLINE_LINUX_DEFAULT"), Gen.Const("options"), Gen.Const("cmdline:"), Gen.Const("/"), Gen.Const("&&"), Gen.Const("|"),
            Gen.Const(";"), Gen.Const("if"), Gen.Const("case"), Gen.Const("esac"), Gen.Const("{"), Gen.Const("}"), Gen.Const("["), Gen.Const("]"),
            Gen.Const("\0"), Gen.Const("\r"), Gen.Const("\udc80"), Gen.Const("vfio_pci"), Gen.Const("root=x"), Gen.Const("ids=1:2"), Gen.Const("options vfio-pci "))
            .Array[0, 30].Select(parts => string.Concat(parts)));
}
