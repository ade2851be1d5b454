package nl.eenoverheid.cijfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Figures about the same, beside each other. There is no mean and no sum of them: each is what one source says. */
public record CijferGroep(Onderwerp over, List<CijferDetail> cijfers) {

    public CijferGroep {
        cijfers = List.copyOf(cijfers);
    }

    /** How many sources say something. */
    public int bronnen() {
        return different(CijferDetail::bron);
    }

    /** How many different figures they say. */
    public int getallen() {
        return different(cijfer -> cijfer.waarde().stripTrailingZeros());
    }

    /** Whether they contradict each other. */
    public boolean botst() {
        return getallen() > 1;
    }

    /** The one that the dossier works with, when it said so. */
    public Optional<CijferDetail> gekozen() {
        return cijfers.stream()
                .filter(each -> each.status() == CijferStatus.GEKOZEN)
                .findFirst();
    }

    /** The highest that counts; empty when none does. */
    public Optional<BigDecimal> hoogste() {
        return valid().map(CijferDetail::waarde).max(BigDecimal::compareTo);
    }

    private int different(Function<CijferDetail, ?> said) {
        return (int) valid().map(said).distinct().count();
    }

    private Stream<CijferDetail> valid() {
        return cijfers.stream().filter(CijferDetail::geldt);
    }
}
