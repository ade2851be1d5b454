package nl.eenoverheid.exchange.besluiten;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.overheid.Rsin;
import nl.eenoverheid.overheid.RsinService;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.stereotype.Component;

/** What is known here of the organisations and bodies that a file names. */
@Component
record ImportSources(
        RsinService nummers, OverheidService overheden, Orgaannaam namen, GegevenNummers gegeven, Clock clock) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    StandaardToets toets(WerkruimteId werkruimte, Scope scope) {
        Map<Rsin, OrganisatieNaam> organisaties = nummers.known().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> overheden.find(each.getValue()).orElseThrow()));
        return new StandaardToets(
                organisaties,
                werkruimte,
                scope.organisatie(),
                scope.canManage(werkruimte),
                LocalDate.ofInstant(clock.instant(), HERE),
                namen);
    }

    BesluitLijst.Nieuw shown(Kandidaat each) {
        BesluitData data = each.data();
        return new BesluitLijst.Nieuw(
                data.identificatie(),
                overheden
                        .find(Objects.requireNonNull(data.organisatie()))
                        .map(OrganisatieNaam::naam)
                        .orElseThrow(),
                data.titel(),
                each.overname().datum(),
                data.bestuursorgaan(),
                data.isToPick());
    }
}
