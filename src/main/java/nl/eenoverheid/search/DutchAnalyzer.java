package nl.eenoverheid.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * Takes Dutch words apart: no accents, no small words, the parts of compounds beside them, stems, and one stem for words
 * that say the same. Or leaves only what they are about, or pieces of them.
 */
final class DutchAnalyzer extends Analyzer {
    /** The words themselves. */
    static final String WORDS = "dutch";

    /** The words that somebody asks for: compounds whole, or one who asks for “woningbouw” would get all that is built. */
    static final String ASKED = "dutch_asked";

    /** What they are about, and what is the matter. */
    static final String TOPICS = "dutch_topics";

    /** Topics or pieces that were found already, divided by spaces. */
    static final String FOUND = "found_topics";

    /** Short pieces of words, in which a compound is like its parts and a word with a typing error like the word. */
    static final String PIECES = "dutch_pieces";

    private static final int PIECE = 4;

    private static final CharArraySet STOP = new CharArraySet(WordLists.words("stop.txt"), false);
    private static final Compounds COMPOUNDS = new Compounds(WordLists.words("words.txt"));
    private static final Map<String, String> SAME = WordLists.same("synonyms.txt");
    private static final Map<String, List<String>> ABOUT = WordLists.topics("topics.txt");

    private final String kind;

    DutchAnalyzer(String kind) {
        this.kind = kind;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream last =
                switch (kind) {
                    case TOPICS -> new TopicFilter(stems(new CompoundFilter(plain(tokens), COMPOUNDS)), ABOUT);
                    case PIECES -> new EachApartFilter(new NGramTokenFilter(telling(tokens), PIECE, PIECE, false));
                    case ASKED -> new SameWordFilter(stems(telling(tokens)), SAME);
                    default -> new SameWordFilter(stems(new CompoundFilter(telling(tokens), COMPOUNDS)), SAME);
                };
        return new TokenStreamComponents(tokens, new RemoveDuplicatesTokenFilter(last));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return plain(in);
    }

    /** The words of a text that are not small, in their order. */
    static List<String> tellingWords(String text) {
        Tokenizer tokens = new StandardTokenizer();
        tokens.setReader(new StringReader(text));
        return read(telling(tokens));
    }

    /** What somebody asks for, as the index knows it. */
    static List<String> asked(String words) {
        try (Analyzer asked = new DutchAnalyzer(ASKED)) {
            return read(asked.tokenStream("", words));
        }
    }

    /** The first places of a text where one of some words stands, those no further from the first than a stretch. */
    static List<Place> places(String text, Set<String> asked, int stretch) {
        List<Place> places = new ArrayList<>();
        try (Analyzer words = new DutchAnalyzer(WORDS);
                TokenStream stream = words.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()
                    && (places.isEmpty()
                            || offset.startOffset() < places.getFirst().from() + stretch)) {
                Place place = new Place(offset.startOffset(), offset.endOffset());
                if (asked.contains(term.toString()) && !places.contains(place)) {
                    places.add(place);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    /** Where a word stands, counted as {@link String#charAt} does. */
    record Place(int from, int to) {}

    /** What a text is about, in its order. */
    static List<String> topicsOf(String text) {
        try (Analyzer topics = new DutchAnalyzer(TOPICS)) {
            return read(topics.tokenStream("", text));
        }
    }

    /** The stems of single words, in their order. */
    static List<String> stemsOf(String words) {
        Tokenizer tokens = new StandardTokenizer();
        tokens.setReader(new StringReader(words));
        return read(stems(plain(tokens)));
    }

    /** The pieces of a word, none of a very short one. */
    static Stream<String> piecesOf(String word) {
        return IntStream.rangeClosed(0, word.length() - PIECE).mapToObj(at -> word.substring(at, at + PIECE));
    }

    /** Whether the lists know what a word says. */
    static boolean isKnown(String word) {
        return stemsOf(word).stream().allMatch(stem -> SAME.containsKey(stem) || ABOUT.containsKey(stem));
    }

    private static TokenStream plain(TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    private static TokenStream telling(TokenStream in) {
        return new StopFilter(plain(in), STOP);
    }

    private static TokenStream stems(TokenStream in) {
        return new SnowballFilter(in, new KpStemmer());
    }

    private static List<String> read(TokenStream stream) {
        try (stream) {
            List<String> read = new ArrayList<>();
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                read.add(term.toString());
            }
            stream.end();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
