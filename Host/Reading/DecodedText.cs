using System.Collections.Immutable;

namespace Analysis.Host.Reading;

/// <summary>Bytes made text.</summary>
/// <param name="Text">The characters behind the byte order mark.</param>
/// <param name="Encoding">The encoding's name: <c>utf-8</c>, <c>gb18030</c> …</param>
/// <param name="Diagnostics">Where bytes could not be decoded; spans point into the text.</param>
internal sealed record DecodedText(string Text, string Encoding, ImmutableArray<Annotation<Diagnostic>> Diagnostics);
