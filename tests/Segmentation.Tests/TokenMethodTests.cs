using Analysis;
using Analysis.Segmentation;

namespace Segmentation.Tests;

public sealed class TokenMethodTests
{
    [Test]
    public void TheLayerSaysWhichSegmenterAndDictionaryCutTheWords()
    {
        var pipeline = new PipelineBuilder().Add(new SegmentationPlugin()).Only("token.method").Build();
        var method = pipeline.Analyze(Article.FromText("桥边种着柳树。")).Get(TokenMethod.Layer).Single().Value;
        Assert.That(method.Segmenter, Is.EqualTo("Analysis.Segmentation"));
        Assert.That(method.Version, Does.Match(@"^\d+\.\d+\.\d+$"));
        Assert.That(method.Dictionary, Does.Match("^[0-9a-f]{16}$"));
        Assert.That(method.UserDictionaries, Is.Empty);
    }
}
