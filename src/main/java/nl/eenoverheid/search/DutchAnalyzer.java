package nl.eenoverheid.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * Takes Dutch words apart: no accents, no small words, the parts of compounds beside them, stems, and one stem for words
 * that say the same.
 */
final class DutchAnalyzer extends Analyzer {
    static final String NAME = "dutch";

    private static final CharArraySet STOP = new CharArraySet(words("stop.txt"), false);
    private static final Compounds COMPOUNDS = new Compounds(words("words.txt"));
    private static final Map<String, String> SAME = same(lines("synonyms.txt"));

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream parts = new CompoundFilter(words(tokens), COMPOUNDS);
        TokenStream same = new SameWordFilter(stems(parts), SAME);
        return new TokenStreamComponents(tokens, new RemoveDuplicatesTokenFilter(same));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    /** The words of a text that are not small, in their order. */
    static List<String> tellingWords(String text) {
        Tokenizer tokens = new StandardTokenizer();
        tokens.setReader(new StringReader(text));
        return read(words(tokens));
    }

    private static TokenStream words(TokenStream in) {
        return new StopFilter(new ASCIIFoldingFilter(new LowerCaseFilter(in)), STOP);
    }

    private static TokenStream stems(TokenStream in) {
        return new SnowballFilter(in, new KpStemmer());
    }

    private static Map<String, String> same(List<String> groups) {
        Map<String, String> same = new HashMap<>();
        for (String group : groups) {
            List<String> stems = stemsOf(group);
            stems.forEach(stem -> same.putIfAbsent(stem, stems.getFirst()));
        }
        return Map.copyOf(same);
    }

    private static List<String> stemsOf(String words) {
        Tokenizer tokens = new StandardTokenizer();
        tokens.setReader(new StringReader(words));
        return read(stems(new ASCIIFoldingFilter(new LowerCaseFilter(tokens))));
    }

    private static List<String> read(TokenStream stream) {
        try (stream) {
            List<String> stems = new ArrayList<>();
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .toList();
    }

    /** The lines of a list, without remarks. */
    private static List<String> lines(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DutchAnalyzer.class.getResourceAsStream("/search/" + file), file),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
