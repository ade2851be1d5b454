package nl.eenoverheid.gelijkenis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.carrot2.clustering.Cluster;
import org.carrot2.clustering.Document;
import org.carrot2.clustering.stc.STCClusteringAlgorithm;
import org.carrot2.language.LanguageComponents;
import org.carrot2.language.StopwordFilter;

/**
 * Finds groups in texts, each with words that its texts share as a label. Names of people and places are no label, and a group that
 * is nearly within a larger one is none.
 */
final class Clusters {
    private static final String DUTCH = "Dutch";
    private static final int SMALLEST = 4;
    private static final int SMALLEST_OF_FEW = 3;
    private static final int MOST = 40;
    private static final int MOST_TRIED = 120;
    private static final double SAME = 0.7;
    /** In a few texts one subject may be most of it; in many a word that stands everywhere tells them not apart. */
    private static final int FEW = 100;

    private static final double TOO_COMMON_IN_FEW = 1.0;
    private static final double TOO_COMMON = 0.3;
    private static final double SINGLE_WORD = 0.7;
    private static final int BASES = 1000;
    private static final Set<String> STOP = StopWords.all();

    private final LanguageComponents dutch = load();

    /** The groups, the largest first; a text can be in several, or in none. */
    List<Found> find(List<Text> texts) {
        if (texts.size() < SMALLEST_OF_FEW) {
            return List.of();
        }
        Set<String> names = Names.in(texts.stream().map(Text::words).toList());
        LanguageComponents words = dutch.override(
                StopwordFilter.class, (Supplier<StopwordFilter> usual) -> () -> telling(usual.get(), names));
        return distinct(algorithm(texts.size()).cluster(texts.stream(), words), smallest(texts.size()));
    }

    private static STCClusteringAlgorithm algorithm(int texts) {
        STCClusteringAlgorithm stc = new STCClusteringAlgorithm();
        stc.maxClusters.set(MOST_TRIED);
        stc.maxBaseClusters.set(BASES);
        stc.minBaseClusterSize.set(smallest(texts));
        stc.maxPhrasesPerLabel.set(1);
        stc.ignoreWordIfInHigherDocsPercent.set(texts < FEW ? TOO_COMMON_IN_FEW : TOO_COMMON);
        stc.singleTermBoost.set(SINGLE_WORD);
        return stc;
    }

    private static StopwordFilter telling(StopwordFilter usual, Set<String> names) {
        return word -> {
            String lower = word.toString().toLowerCase(Locale.ROOT);
            return usual.test(word)
                    && lower.length() > 2
                    && Character.isLetter(lower.charAt(0))
                    && lower.indexOf('.') < 0
                    && !STOP.contains(lower)
                    && !names.contains(lower);
        };
    }

    private static List<Found> distinct(List<Cluster<Text>> clusters, int smallest) {
        List<Found> kept = new ArrayList<>();
        clusters.stream()
                .map(Found::of)
                .filter(found -> found.ids().size() >= smallest)
                .sorted(Comparator.comparingInt((Found found) -> found.ids().size())
                        .reversed())
                .forEach(found -> {
                    if (kept.size() < MOST && kept.stream().noneMatch(other -> found.isNearlyIn(other))) {
                        kept.add(found);
                    }
                });
        return kept;
    }

    private static int smallest(int texts) {
        return texts < FEW ? SMALLEST_OF_FEW : SMALLEST;
    }

    private static LanguageComponents load() {
        try {
            return LanguageComponents.loader().limitToLanguages(DUTCH).load().language(DUTCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One text, of a signaal. */
    record Text(long id, String words) implements Document {
        /** What a text is about stands where it begins. */
        private static final int BEGIN = 240;

        @Override
        public void visitFields(BiConsumer<String, String> fields) {
            fields.accept("words", words.length() <= BEGIN ? words : words.substring(0, BEGIN));
        }
    }

    /** A group with its label. */
    record Found(String label, List<Long> ids) {
        private static final int LONGEST = 40;

        private static Found of(Cluster<Text> cluster) {
            String label =
                    Objects.requireNonNull(cluster.getLabels().getFirst()).toLowerCase(Locale.of("nl"));
            return new Found(
                    label.length() <= LONGEST
                            ? label
                            : label.substring(0, LONGEST).strip(),
                    cluster.getDocuments().stream().map(Text::id).distinct().toList());
        }

        private boolean isNearlyIn(Found other) {
            Set<Long> both = new HashSet<>(ids);
            both.retainAll(new HashSet<>(other.ids()));
            return both.size() >= SAME * ids.size();
        }
    }
}
