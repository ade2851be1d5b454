package nl.eenoverheid.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Leaves only what words are about, and what is the matter; other words go. */
final class TopicFilter extends TokenFilter {
    private final Map<String, List<String>> topics;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> more = new ArrayDeque<>();

    TopicFilter(TokenStream in, Map<String, List<String>> topics) {
        super(in);
        this.topics = topics;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (more.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            more.addAll(topics.getOrDefault(term.toString(), List.of()));
        }
        term.setEmpty().append(more.removeFirst());
        position.setPositionIncrement(1);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        more.clear();
    }
}
