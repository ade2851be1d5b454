package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.geldstroom.Kant.Herkomst;
import nl.eenoverheid.geldstroom.Kant.Kantregel;
import nl.eenoverheid.geldstroom.Overdrachten.Sleutel;
import org.jspecify.annotations.Nullable;

/** Holds both sides of each exchange within a set against each other. */
record Kringcijfers(
        Map<Sleutel, Overdrachten> cijfers,
        Map<Toerekeningsleutel, Toerekeningstand> toerekeningen,
        Map<VerschilId, List<VerklaringDetail>> verklaringen) {

    /** Every exchange in which a side says something, in the order of the layers. */
    List<Verschil> alle(Kring kring, int boekjaar, Verslag verslag) {
        List<Verschil> found = new ArrayList<>();
        for (Overheidslaag van : Overheidslaag.values()) {
            for (Overheidslaag naar : Overheidslaag.values()) {
                for (Overdrachtsoort soort : Overdracht.compared()) {
                    een(kring, new VerschilId(kring.anker().id(), boekjaar, verslag, van, naar, soort))
                            .filter(each -> !each.isNothing() && isSaid(each))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** One exchange; empty when it is none of this set. */
    Optional<Verschil> een(Kring kring, VerschilId id) {
        if (!kring.compares(id.van(), id.naar()) || !Overdracht.compared().contains(id.soort())) {
            return Optional.empty();
        }
        return Optional.of(new Verschil(
                id,
                kring.anker().naam(),
                kant(kring, id, id.van(), Zijde.LASTEN, id.codeBetaler()),
                kant(kring, id, id.naar(), Zijde.BATEN, id.codeOntvanger()),
                verklaringen.getOrDefault(id, List.of())));
    }

    /** What the set exchanges with who is not compared; of an arrangement only what it exchanges itself. */
    List<Buitenstroom> buiten(Kring kring, int boekjaar, Verslag verslag) {
        List<Buitenstroom> found = new ArrayList<>();
        for (Overheidslaag laag : Overheidslaag.values()) {
            if (kring.isRegeling() && laag != Overheidslaag.GR) {
                continue;
            }
            for (Wederpartij wederpartij : Wederpartij.values()) {
                if (isCompared(kring, laag, wederpartij)) {
                    continue;
                }
                for (Zijde zijde : Zijde.values()) {
                    Stream.of(Overdrachtsoort.values())
                            .flatMap(soort -> kring.van(laag).stream()
                                    .map(each -> regel(
                                            new Sleutel(each.id(), boekjaar, verslag),
                                            zijde,
                                            new Overdracht(soort, wederpartij).code())))
                            .filter(Objects::nonNull)
                            .reduce(BigDecimal::add)
                            .filter(each -> each.signum() != 0)
                            .ifPresent(each -> found.add(new Buitenstroom(laag, wederpartij, zijde, each)));
                }
            }
        }
        return found;
    }

    private static boolean isCompared(Kring kring, Overheidslaag laag, Wederpartij wederpartij) {
        return Arrays.stream(Overheidslaag.values())
                .filter(each -> Wederpartij.of(each) == wederpartij)
                .anyMatch(each -> kring.compares(laag, each));
    }

    private static boolean isSaid(Verschil verschil) {
        return verschil.betaler().som().isPresent()
                || verschil.ontvanger().som().isPresent();
    }

    private Kant kant(Kring kring, VerschilId id, Overheidslaag laag, Zijde zijde, String code) {
        boolean ruim = kring.isRegeling() && laag != Overheidslaag.GR;
        return new Kant(
                code,
                kring.van(laag).stream()
                        .map(each -> ruim ? part(each, id, zijde, code) : line(each, id, zijde, code, Herkomst.VERSLAG))
                        .toList());
    }

    /** What a participant states to be about the arrangement; otherwise its line, which is about all arrangements. */
    private Kantregel part(Overheid overheid, VerschilId id, Zijde zijde, String code) {
        Kantregel line = line(overheid, id, zijde, code, Herkomst.ALLE_REGELINGEN);
        Toerekeningstand stated = toerekeningen.get(Toerekeningsleutel.of(id, overheid.id(), zijde));
        return stated == null ? line : line.with(stated);
    }

    private Kantregel line(Overheid overheid, VerschilId id, Zijde zijde, String code, Herkomst known) {
        Overdrachten report = cijfers.get(new Sleutel(overheid.id(), id.boekjaar(), id.verslag()));
        if (report == null) {
            return new Kantregel(overheid, Herkomst.GEEN_VERSLAG, null, null, "", null, 0, null);
        }
        BigDecimal regel = report.regel(zijde, code);
        Herkomst gap = report.aangeleverd() ? Herkomst.GEEN_CATEGORIEEN : Herkomst.NIET_AANGELEVERD;
        return new Kantregel(
                overheid,
                regel == null ? gap : known,
                regel,
                regel,
                report.bron(),
                report.peildatum(),
                report.versie(),
                null);
    }

    private @Nullable BigDecimal regel(Sleutel sleutel, Zijde zijde, String code) {
        Overdrachten report = cijfers.get(sleutel);
        return report == null ? null : report.regel(zijde, code);
    }
}
