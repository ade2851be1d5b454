package nl.eenoverheid.kalender;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import org.springframework.stereotype.Component;

/** Puts beside what people said about steps what the law asks, and what follows from the steps of others. */
@Component
class Momentenplan {
    private final Termijnregels regels;
    private final Deelnemingen deelnemingen;

    Momentenplan(Termijnregels regels, Deelnemingen deelnemingen) {
        this.regels = regels;
        this.deelnemingen = deelnemingen;
    }

    /**
     * The steps of these organisations between two days, with those on which they depend.
     *
     * @param stored of what somebody said something
     */
    List<KalenderMoment> of(
            Collection<KalenderMoment> stored, Set<OrganisatieId> organisaties, LocalDate van, LocalDate tot) {
        Map<MomentSleutel, KalenderMoment> all = new LinkedHashMap<>();
        stored.forEach(each -> all.put(each.sleutel(), withLaw(each)));
        organisaties.forEach(
                each -> deelnemingen.find(each).ifPresent(organisatie -> addLegal(all, organisatie, van, tot)));
        stored.stream()
                .filter(each -> each.sleutel().soort() == MomentSoort.ONTWERPBEGROTING)
                .filter(each -> each.stand() != MomentStand.VERVALLEN)
                .forEach(draft -> addZienswijzen(all, draft));
        return List.copyOf(all.values());
    }

    /** One step of which nobody said anything; what its day follows from is not looked up. */
    KalenderMoment open(MomentSleutel sleutel) {
        return withLaw(KalenderMoment.open(sleutel, deelnemingen.naam(sleutel.organisatie()), overNaam(sleutel), null));
    }

    private KalenderMoment withLaw(KalenderMoment moment) {
        MomentSleutel sleutel = moment.sleutel();
        return deelnemingen
                .find(sleutel.organisatie())
                .map(each -> moment.withLast(regels.last(sleutel.soort(), each.soort(), sleutel.boekjaar())))
                .orElse(moment);
    }

    private void addLegal(
            Map<MomentSleutel, KalenderMoment> all, OrganisatieNaam organisatie, LocalDate van, LocalDate tot) {
        for (Termijnregel regel : regels.of(organisatie.soort())) {
            for (int year = van.getYear(); regel.voor() != null && year <= tot.getYear(); year++) {
                int boekjaar = regel.boekjaar(year);
                LocalDate last = regel.last(boekjaar);
                if (last != null && !last.isBefore(van) && !last.isAfter(tot)) {
                    MomentSleutel sleutel = MomentSleutel.of(organisatie.id(), regel.soort(), boekjaar);
                    all.computeIfAbsent(sleutel, key -> KalenderMoment.open(key, organisatie.naam(), "", last));
                }
            }
        }
    }

    /** Every council that takes part may say something, in twelve weeks at least. */
    private void addZienswijzen(Map<MomentSleutel, KalenderMoment> all, KalenderMoment draft) {
        LocalDate first = draft.wanneer().plusWeeks(regels.weken());
        for (OrganisatieId raad : deelnemingen.deelnemers(draft.organisatie())) {
            MomentSleutel sleutel = MomentSleutel.zienswijze(
                    raad, draft.organisatie(), draft.sleutel().boekjaar());
            all.compute(
                    sleutel,
                    (key, known) -> known == null
                            ? KalenderMoment.open(key, deelnemingen.naam(raad), draft.organisatieNaam(), first)
                            : known.withLast(first));
        }
    }

    private String overNaam(MomentSleutel sleutel) {
        return sleutel.over() == null ? "" : deelnemingen.naam(sleutel.over());
    }
}
