package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Zijde;
import org.jspecify.annotations.Nullable;

/**
 * Finds money that passes from one government to another and is linked at both: as costs of who pays (categories 4.3 to 4.5),
 * and as costs of who gets it. The linked income of who gets it says how much that is. Linked bijdragen only.
 */
final class Dubbeltellingen {
    /** The last digit says which layer the money goes to or comes from. */
    private static final Pattern OVERDRACHT = Pattern.compile("4\\.[345]\\.([1-6])");

    private final List<Lid> leden;
    private final Map<BijdrageId, BigDecimal> betaald = new HashMap<>();
    private final Map<BijdrageId, BigDecimal> ontvangen = new HashMap<>();
    private final Map<Kosten, BigDecimal> kosten = new HashMap<>();
    private final List<Dubbeltelling> gevonden = new ArrayList<>();

    private Dubbeltellingen(Collection<Lid> leden) {
        this.leden = List.copyOf(leden);
        for (Lid each : leden) {
            (each.zijde() == Zijde.LASTEN ? betaald : ontvangen).put(each.id(), each.bedrag());
            if (each.zijde() == Zijde.LASTEN) {
                kosten.merge(new Kosten(each.overheid(), each.jaar()), each.bedrag(), BigDecimal::add);
            }
        }
    }

    /**
     * A bijdrage of which the amount is known.
     *
     * @param ontvanger who gets it, if that was said
     */
    record Lid(
            BijdrageId id,
            OverheidId overheid,
            Overheidslaag laag,
            int jaar,
            Zijde zijde,
            String categorie,
            @Nullable OverheidId ontvanger,
            BigDecimal bedrag) {}

    static List<Dubbeltelling> in(Collection<Lid> leden) {
        Dubbeltellingen search = new Dubbeltellingen(leden);
        search.match();
        search.suspect();
        return List.copyOf(search.gevonden);
    }

    private void match() {
        for (Lid payer : leden) {
            for (Lid income : leden) {
                if (passes(payer, income)) {
                    once(payer, income);
                }
            }
        }
    }

    private void once(Lid payer, Lid income) {
        Kosten spent = new Kosten(income.overheid(), income.jaar());
        BigDecimal twice = betaald.getOrDefault(payer.id(), BigDecimal.ZERO)
                .min(ontvangen.getOrDefault(income.id(), BigDecimal.ZERO))
                .min(kosten.getOrDefault(spent, BigDecimal.ZERO));
        if (twice.signum() > 0) {
            betaald.merge(payer.id(), twice, BigDecimal::subtract);
            ontvangen.merge(income.id(), twice, BigDecimal::subtract);
            kosten.merge(spent, twice, BigDecimal::subtract);
            gevonden.add(new Dubbeltelling(payer.id(), income.id(), payer.jaar(), twice, true));
        }
    }

    /** Somebody said who gets it, and that government spends money on it; its income was not linked. */
    private void suspect() {
        for (Lid payer : leden) {
            if (isOverdracht(payer) && payer.zijde() == Zijde.LASTEN && payer.ontvanger() != null) {
                BigDecimal rest = betaald.getOrDefault(payer.id(), BigDecimal.ZERO);
                leden.stream()
                        .filter(each -> each.zijde() == Zijde.LASTEN
                                && each.jaar() == payer.jaar()
                                && each.overheid().equals(payer.ontvanger()))
                        .findFirst()
                        .filter(each -> rest.signum() > 0)
                        .ifPresent(each -> gevonden.add(new Dubbeltelling(
                                payer.id(), each.id(), payer.jaar(), rest.min(each.bedrag()), false)));
            }
        }
    }

    private static boolean passes(Lid payer, Lid income) {
        return payer.zijde() == Zijde.LASTEN
                && income.zijde() == Zijde.BATEN
                && payer.jaar() == income.jaar()
                && !payer.overheid().equals(income.overheid())
                && (payer.ontvanger() == null || payer.ontvanger().equals(income.overheid()))
                && tegenpartij(payer.categorie()) == income.laag()
                && tegenpartij(income.categorie()) == payer.laag();
    }

    private static boolean isOverdracht(Lid lid) {
        return OVERDRACHT.matcher(lid.categorie()).matches();
    }

    /** The layer on the other side of a category; null when it is no passing on, or to a layer without Iv3. */
    private static @Nullable Overheidslaag tegenpartij(String categorie) {
        var matcher = OVERDRACHT.matcher(categorie);
        if (!matcher.matches()) {
            return null;
        }
        return switch (matcher.group(1)) {
            case "2" -> Overheidslaag.GEMEENTE;
            case "3" -> Overheidslaag.GR;
            case "4" -> Overheidslaag.PROVINCIE;
            case "5" -> Overheidslaag.WATERSCHAP;
            default -> null;
        };
    }

    private record Kosten(OverheidId overheid, int jaar) {}
}
