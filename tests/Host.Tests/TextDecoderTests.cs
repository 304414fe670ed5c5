using System.Text;
using Analysis.Host.Reading;
using CsCheck;

namespace Analysis.Host.Tests;

internal sealed class TextDecoderTests
{
    private static readonly Gen<string> Text = Gen.String[Gen.OneOf(
        Gen.Char['\u4E00', '\u9FA0'], Gen.Char[" ，。：“”《》、；\n"], Gen.Char['a', 'z'])].Where(text => text.Length > 0);

    [Test]
    public void Text_with_a_mark_comes_back_in_every_encoding_that_has_one() =>
        Text.Sample(text => ((Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32])
            .All(encoding => TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], null).Text == text));

    [Test]
    public void Text_comes_back_in_the_encoding_that_is_named() =>
        Text.Sample(text => ((string[])["utf-8", "utf-16", "utf-16BE", "utf-32", "gb18030"]).All(name =>
        {
            var encoding = LegacyEncoding.Named(name)!;
            return TextDecoder.Decode(encoding.GetBytes(text), encoding).Text == text;
        }));

    [Test]
    public void Any_bytes_are_decoded_or_refused_and_findings_lie_in_the_text() =>
        Gen.Byte.Array.Sample(bytes =>
        {
            try
            {
                var decoded = TextDecoder.Decode(bytes, null);
                return decoded.Diagnostics.All(found => found.Span.Of(decoded.Text).All(c => c == '\uFFFD'));
            }
            catch (InputException exception)
            {
                return exception.Message.Length > 0;
            }
        });
}
