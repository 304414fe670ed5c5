using System.Text;
using System.Text.Json;
using Analysis.Host.Reporting.Json;

namespace Analysis.Host.Tests;

internal sealed class SourceOffsetsTests
{
    // "ab" from 10, "cd" from 2: a paragraph put together from two places.
    private static readonly Article Article = new("x", "abcd", [], new SourceText("0123456789ab"),
        new SourceMap([new SourceSegment(0, 10, 2), new SourceSegment(2, 2, 2)]));

    [TestCase("""[{"span":[0,4]}]""", """[{"span":[0,4],"source":[[10,12],[2,4]]}]""")]
    [TestCase("""{"a":{"b":[{"span":[1,2],"x":1}]}}""", """{"a":{"b":[{"span":[1,2],"source":[[11,12]],"x":1}]}}""")]
    [TestCase("""{"spans":[[0,1],[1,3]]}""", """{"spans":[[0,1],[1,3]],"sources":[[10,11],[11,12],[2,3]]}""")]
    [TestCase("""{"span":null,"spans":[]}""", """{"span":null,"source":null,"spans":[],"sources":[]}""")]
    [TestCase("""{"span":[3,99],"text":"\"span\":[0,1]"}""", """{"span":[3,99],"source":[],"text":"\"span\":[0,1]"}""")]
    [TestCase("""{"span":"2 m","spans":3}""", """{"span":"2 m","source":[],"spans":3,"sources":[]}""")]
    [TestCase("[]", "[]")]
    public void Source_comes_behind_each_span(string json, string expected)
    {
        var bytes = JsonOutput.Write(writer => SourceOffsets.Write(writer, Encoding.UTF8.GetBytes(json), Article));
        Assert.That(Encoding.UTF8.GetString(bytes.WrittenSpan), Is.EqualTo(expected));
        Assert.That(() => JsonDocument.Parse(bytes.WrittenMemory), Throws.Nothing);
    }
}
