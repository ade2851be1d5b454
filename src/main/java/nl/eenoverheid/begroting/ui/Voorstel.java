package nl.eenoverheid.begroting.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidGroep;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Vergelijkbaar;
import nl.eenoverheid.ui.Amounts;
import org.jspecify.annotations.Nullable;

/** Who could be compared, one click away. */
record Voorstel(String naam, List<String> tokens) {

    /**
     * What is near to somebody and to what is on the screen.
     *
     * @param own the government of who asks; null when it has no budget
     * @param vergelijkbaar who is like the first municipality on the screen
     */
    static List<Voorstel> of(
            Keuzes keuzes, @Nullable Overheid own, Optional<Vergelijkbaar> vergelijkbaar, BegrotingTexts texts) {
        List<Voorstel> all = new ArrayList<>();
        vergelijkbaar.ifPresent(found -> all.add(new Voorstel(
                like(found, texts),
                Stream.concat(Stream.of(found.met()), found.overheden().stream())
                        .map(Overheid::code)
                        .toList())));
        Overheid near = vergelijkbaar.map(Vergelijkbaar::met).orElse(own);
        keuzes.groepen().stream()
                .filter(each -> isNear(each, near, keuzes))
                .forEach(each -> all.add(new Voorstel(texts.groep(each), List.of(each.sleutel()))));
        return all;
    }

    /** The municipality to look for those like it: the first that was chosen by itself, else the own one. */
    static Optional<OverheidId> subject(Keuzes keuzes, Set<String> tokens, @Nullable Overheid own) {
        return Stream.concat(tokens.stream().map(keuzes::overheid).flatMap(Optional::stream), Stream.ofNullable(own))
                .filter(each -> each.laag() == Overheidslaag.GEMEENTE)
                .findFirst()
                .map(Overheid::id);
    }

    private static boolean isNear(OverheidGroep groep, @Nullable Overheid near, Keuzes keuzes) {
        return switch (groep.soort()) {
            case DRENTHE_EN_OVERIJSSEL, ALLE_GEMEENTEN -> true;
            case IN_PROVINCIE -> near != null && groep.naam().equals(near.provincie());
            case RES_REGIO -> near != null && isRegionOf(groep, near, keuzes);
            case PROVINCIES, WATERSCHAPPEN -> near != null && near.laag() != Overheidslaag.GEMEENTE;
        };
    }

    private static boolean isRegionOf(OverheidGroep groep, Overheid near, Keuzes keuzes) {
        return near.laag() == Overheidslaag.GEMEENTE
                ? groep.leden().contains(near.id())
                : keuzes.overheden(List.of(groep.sleutel())).stream()
                        .allMatch(each -> Objects.equals(each.provincie(), near.provincie()));
    }

    private static String like(Vergelijkbaar found, BegrotingTexts texts) {
        return texts.text(
                "begroting.like",
                found.met().naam(),
                Amounts.whole(BigDecimal.valueOf(thousands(found.van(), false)), texts.locale()),
                Amounts.whole(BigDecimal.valueOf(thousands(found.tot(), true)), texts.locale()));
    }

    /** Rounded outwards, so that all of them lie between. */
    private static int thousands(int aantal, boolean up) {
        return (up ? aantal + 999 : aantal) / 1000 * 1000;
    }
}
