package nl.eenoverheid.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes one stem for words that say the same. Unlike Lucene's synonyms it also looks at the parts of compounds. */
final class SameWordFilter extends TokenFilter {
    private final Map<String, String> same;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SameWordFilter(TokenStream in, Map<String, String> same) {
        super(in);
        this.same = same;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String other = same.get(term.toString());
        if (other != null) {
            term.setEmpty().append(other);
        }
        return true;
    }
}
