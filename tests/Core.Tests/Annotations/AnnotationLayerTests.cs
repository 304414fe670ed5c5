using System.Text;
using System.Text.Json;
using Analysis;
using Core.Tests.Pipeline;

namespace Core.Tests.Annotations;

public sealed class AnnotationLayerTests
{
    private static readonly Article River = Article.FromText("河水慢慢涨起来了。");
    private static readonly AnnotationLayer<Note> Layer = new(NoteAnalyzer.Key("note"), [new(new TextSpan(0, 2), new Note("涨水", 3))]);

    [Test]
    public void Another_record_of_the_same_shape_reads_the_layer()
    {
        var article = new AnnotatedArticle(River, [Layer]);

        var view = article.Get(new LayerKey<OtherNote>("note", NoteJson.Default.OtherNote));

        Assert.That(view.Single().Value, Is.EqualTo(new OtherNote("涨水")));
        Assert.That(view.Single().Span, Is.EqualTo(new TextSpan(0, 2)));
    }

    [Test]
    public void A_view_that_asks_for_more_is_refused()
    {
        var article = new AnnotatedArticle(River, [Layer]);

        Assert.That(() => article.Get(new LayerKey<LongerNote>("note", NoteJson.Default.LongerNote)), Throws.TypeOf<JsonException>());
    }

    [Test]
    public void A_layer_that_is_not_there_is_named() =>
        Assert.That(() => new AnnotatedArticle(River).Get(NoteAnalyzer.Key("note")), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'note'"));

    [Test]
    public void A_layer_writes_itself_as_objects_with_a_span()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Layer.WriteTo(writer);

        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo("[{\"span\":[0,2],\"words\":\"涨水\",\"count\":3}]"));
        Assert.That(Layer.CaptionAt(0), Is.EqualTo("涨水"));
    }

    [Test]
    public void A_layer_is_in_order() =>
        Assert.That(() => new AnnotationLayer<Note>(NoteAnalyzer.Key("note"), [new(new TextSpan(2, 3), new Note("")), new(new TextSpan(0, 1), new Note(""))]), Throws.ArgumentException);

    [Test]
    public void A_token_is_eight_bytes_and_comes_back_from_json()
    {
        var token = new Token(7, default, -12.345, isGuessed: true);
        var key = StandardLayers.Token;
        var layer = new AnnotationLayer<Token>(key, [new(new TextSpan(0, 2), token)]);

        Assert.That(System.Runtime.CompilerServices.Unsafe.SizeOf<Token>(), Is.EqualTo(8));
        Assert.That(JsonSerializer.Deserialize(JsonSerializer.Serialize(token, key.Json), key.Json), Is.EqualTo(token));
        Assert.That(layer.AsSpan()[0].Value.LogFrequency, Is.EqualTo(-12.345).Within(0.001));
    }
}
