package nl.eenoverheid.afweging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.afweging.calculation.Differences;
import nl.eenoverheid.afweging.calculation.Effects;
import nl.eenoverheid.afweging.calculation.Weights;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * An afweging, as far as the caller may read it.
 *
 * @param sluitOp until when parties give weights; null before they were asked
 * @param tekst why, in the words of who rounded it off; empty before
 * @param keuze the option that the text is for; null when it is for none
 * @param wie who rounded it off
 * @param effecten what was said of an option and an interest; what was not said is left out
 * @param partijen who weighs
 * @param canWrite whether the caller may change it now
 * @param canManage whether the caller may pass over who gives nothing
 * @param eigen the organisation of the caller
 */
public record AfwegingDetail(
        KnoopId knoop,
        AfwegingStatus status,
        @Nullable LocalDate sluitOp,
        String tekst,
        @Nullable Long keuze,
        String wie,
        @Nullable Instant afgerondOp,
        String reden,
        List<Optie> opties,
        List<Belang> belangen,
        List<Effect> effecten,
        List<Partij> partijen,
        boolean canWrite,
        boolean canManage,
        OrganisatieId eigen) {

    public AfwegingDetail {
        opties = List.copyOf(opties);
        belangen = List.copyOf(belangen);
        effecten = List.copyOf(effecten);
        partijen = List.copyOf(partijen);
    }

    /** Ids of the signalen among the sources; which of them the caller sees is for who reads them to say. */
    public Set<Long> signalen() {
        return effecten.stream()
                .flatMap(effect -> Bron.signalen(effect.bronnen()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of the figures among the sources. */
    public Set<Long> cijfers() {
        return effecten.stream()
                .flatMap(effect -> Bron.cijfers(effect.bronnen()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was said of an option and an interest. */
    public Optional<Effect> effect(long optie, long belang) {
        return effecten.stream()
                .filter(each -> each.optie() == optie && each.belang() == belang)
                .findFirst();
    }

    /** The party that the caller speaks for, when it is one. */
    public Optional<Partij> own() {
        return partijen.stream().filter(each -> each.id().equals(eigen)).findFirst();
    }

    /** The parties of which the caller reads weights for each interest that counts, when everybody reads them. */
    public List<Partij> weighed() {
        return status.showsWeights()
                ? partijen.stream()
                        .filter(partij ->
                                partij.gegeven() && partij.punten().keySet().containsAll(ids()))
                        .toList()
                : List.of();
    }

    /** For the sums: options and interests in the order in which they are shown. */
    public Effects effects() {
        return new Effects(
                EffectData.LOWEST,
                EffectData.HIGHEST,
                opties.stream()
                        .map(optie -> belangen.stream()
                                .map(belang -> score(optie, belang))
                                .collect(Collectors.<@Nullable Double>toList()))
                        .toList());
    }

    /** What counts for a party. */
    public Weights weights(Partij partij) {
        return Weights.of(belangen.stream()
                .map(belang -> partij.punten().getOrDefault(belang.id(), 0))
                .toList());
    }

    /** What counts for the parties together; each counts the same. Only when somebody weighed. */
    public Weights together() {
        return Weights.mean(weighed().stream().map(this::weights).toList());
    }

    /** Where the parties that weighed differ. */
    public Differences differences() {
        return new Differences(effects(), weighed().stream().map(this::weights).toList());
    }

    AfwegingDetail with(List<Optie> opties, List<Belang> belangen, List<Effect> effecten, List<Partij> partijen) {
        return new AfwegingDetail(
                knoop,
                status,
                sluitOp,
                tekst,
                keuze,
                wie,
                afgerondOp,
                reden,
                opties,
                belangen,
                effecten,
                partijen,
                canWrite,
                canManage,
                eigen);
    }

    private List<Long> ids() {
        return belangen.stream().map(Belang::id).toList();
    }

    private @Nullable Double score(Optie optie, Belang belang) {
        Integer score = effect(optie.id(), belang.id()).map(Effect::score).orElse(null);
        return score == null ? null : score.doubleValue();
    }

    /** One of the ways to answer the question. */
    public record Optie(long id, long version, String naam, String toelichting) {}

    /** What matters to somebody. */
    public record Belang(long id, long version, String naam, String vanWie) {}

    /**
     * What an option does for an interest.
     *
     * @param score from {@value EffectData#LOWEST} to {@value EffectData#HIGHEST}; null when that is not known
     */
    public record Effect(
            long optie, long belang, long version, @Nullable Integer score, String zin, List<Bron> bronnen) {

        public Effect {
            bronnen = List.copyOf(bronnen);
        }

        Effect with(List<Bron> sources) {
            return new Effect(optie, belang, version, score, zin, sources);
        }
    }

    /**
     * An organisation that weighs.
     *
     * @param gegeven whether it gave its weights in this round
     * @param overgeslagen why it is not waited for; empty while it is
     * @param punten for each interest what it gave last; empty when the caller may not read that
     * @param opgaven what it gives up, by option; empty when the caller may not read that
     * @param reden why it gave other weights than before
     * @param versies how many times it gave weights, as far as the caller may know
     */
    public record Partij(
            OrganisatieId id,
            String naam,
            boolean gegeven,
            String overgeslagen,
            Map<Long, Integer> punten,
            Map<Long, String> opgaven,
            String reden,
            @Nullable Instant op,
            int versies) {

        public Partij {
            punten = Map.copyOf(punten);
            opgaven = Map.copyOf(opgaven);
        }

        Partij with(Map<Long, Integer> points, Map<Long, String> givenUp) {
            return new Partij(id, naam, gegeven, overgeslagen, points, givenUp, reden, op, versies);
        }

        /** Whether the others wait for it. */
        public boolean isAwaited() {
            return !gegeven && overgeslagen.isEmpty();
        }
    }
}
