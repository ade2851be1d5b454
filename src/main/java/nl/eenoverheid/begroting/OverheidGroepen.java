package nl.eenoverheid.begroting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.eenoverheid.begroting.OverheidGroep.Soort;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Knows the groups, read once a run: they change by migration only. */
@Component
class OverheidGroepen {
    private static final Set<String> HERE = Set.of("Drenthe", "Overijssel");

    private final OverheidLookup overheden;
    private final VergelijkingLookup cijfers;
    private final Supplier<List<OverheidGroep>> all = SingletonSupplier.of(this::read);

    OverheidGroepen(OverheidLookup overheden, VergelijkingLookup cijfers) {
        this.overheden = overheden;
        this.cijfers = cijfers;
    }

    List<OverheidGroep> all() {
        return all.get();
    }

    private List<OverheidGroep> read() {
        List<OverheidGroep> groups = new ArrayList<>();
        groups.add(group(
                "drenthe-overijssel",
                Soort.DRENTHE_EN_OVERIJSSEL,
                "",
                each -> isMunicipality(each) && HERE.contains(Objects.requireNonNullElse(each.provincie(), ""))));
        cijfers.regios()
                .forEach((naam, leden) ->
                        groups.add(new OverheidGroep("res-" + slug(naam), Soort.RES_REGIO, naam, leden)));
        overheden.all().stream()
                .filter(each -> each.laag() == Overheidslaag.GEMEENTE)
                .map(Overheid::provincie)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(naam -> groups.add(group(
                        "in-" + slug(naam),
                        Soort.IN_PROVINCIE,
                        naam,
                        each -> isMunicipality(each) && naam.equals(each.provincie()))));
        groups.add(group("provincies", Soort.PROVINCIES, "", each -> each.laag() == Overheidslaag.PROVINCIE));
        groups.add(group("waterschappen", Soort.WATERSCHAPPEN, "", each -> each.laag() == Overheidslaag.WATERSCHAP));
        groups.add(group("gemeenten", Soort.ALLE_GEMEENTEN, "", OverheidGroepen::isMunicipality));
        return groups.stream().filter(each -> !each.leden().isEmpty()).toList();
    }

    private OverheidGroep group(String sleutel, Soort soort, String naam, Predicate<Overheid> member) {
        return new OverheidGroep(
                sleutel,
                soort,
                naam,
                overheden.all().stream().filter(member).map(Overheid::id).toList());
    }

    private static boolean isMunicipality(Overheid overheid) {
        return overheid.laag() == Overheidslaag.GEMEENTE;
    }

    private static String slug(String naam) {
        return Normalizer.normalize(naam, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
