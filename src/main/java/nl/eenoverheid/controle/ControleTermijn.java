package nl.eenoverheid.controle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the next review of a kind is due.
 *
 * @param uiterlijk null when there was none yet: it is due now
 * @param open the one that was begun, if any
 */
public record ControleTermijn(ControleSoort soort, @Nullable LocalDate uiterlijk, Optional<Long> open) {

    static ControleTermijn of(ControleSoort soort, List<ControleListItem> all, ZoneId zone) {
        LocalDate due = all.stream()
                .filter(each -> soort.isPartOf(each.soort()))
                .map(ControleListItem::ondertekendOp)
                .filter(Objects::nonNull)
                .map(signed -> soort.after(LocalDate.ofInstant(signed, zone)))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new ControleTermijn(
                soort,
                due,
                all.stream()
                        .filter(each -> each.soort() == soort && each.ondertekendOp() == null)
                        .map(ControleListItem::id)
                        .findFirst());
    }

    /** Whether it should have been done. */
    public boolean isOverdue(LocalDate today) {
        return uiterlijk == null || today.isAfter(uiterlijk);
    }
}
