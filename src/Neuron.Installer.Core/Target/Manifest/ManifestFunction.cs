// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;
using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.Target.Manifest;

/// <summary>A function that belongs to vfio-pci.</summary>
/// <param name="PciAddress">Where it sits: <c>0000:01:00.0</c>.</param>
/// <param name="VendorId">Four hexadecimal digits.</param>
/// <param name="DeviceId">Four hexadecimal digits.</param>
internal sealed record ManifestFunction([property: JsonRequired] PciAddress PciAddress, string VendorId, string DeviceId);
