package nl.eenoverheid.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.bestuursafspraak.AfspraakData;
import nl.eenoverheid.bestuursafspraak.AfspraakKeepService;
import nl.eenoverheid.bestuursafspraak.AfspraakRuimte;
import nl.eenoverheid.bestuursafspraak.AfspraakService;
import nl.eenoverheid.bestuursafspraak.AfspraakSoort;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.doorwerking.DoorwerkingService;
import nl.eenoverheid.doorwerking.DossierAfspraak;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.overheid.OverheidService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What governments agreed with each other, and what that fixes. Of real agreements only what a source says; the rest is an example. */
@Configuration(proxyBeanMethods = false)
class AfspraakScenes {

    @Bean
    Scene writeAfspraak(AfspraakKeepService keep, AfspraakService afspraken, OverheidService overheden) {
        return new NamedScene("bestuursafspraak", props -> {
            BestuursafspraakId id = keep.draft(new DossierId(props.id("dossier")), data(props, overheden));
            if (!props.has("ontwerp")) {
                keep.enter(id, afspraken.detail(id).version());
            }
            AfspraakRuimte room = props.constant("ruimte", AfspraakRuimte.class);
            if (room != null) {
                keep.judge(id, afspraken.detail(id).version(), room, props.text("uitleg"));
            }
            return id.value();
        });
    }

    @Bean
    Scene fixTopics(DoorwerkingService doorwerkingen) {
        return new NamedScene("doorwerking", props -> {
            DossierId dossier = new DossierId(props.id("dossier"));
            BestuursafspraakId afspraak = new BestuursafspraakId(props.id("afspraak"));
            long version = doorwerkingen.ofDossier(dossier).stream()
                    .filter(each -> each.id().equals(afspraak))
                    .map(DossierAfspraak::version)
                    .findFirst()
                    .orElse(DoorwerkingService.NEW);
            doorwerkingen.fix(
                    dossier,
                    afspraak,
                    version,
                    props.list("onderwerpen").stream().map(Object::toString).toList());
            return afspraak.value();
        });
    }

    private static AfspraakData data(Props props, OverheidService overheden) {
        Integer year = props.number("jaar");
        return new AfspraakData(
                props.text("titel"),
                props.constant("soort", AfspraakSoort.class),
                parties(props, overheden),
                props.text("overige"),
                props.text("inhoud"),
                year == null ? day(props, "op") : LocalDate.of(year, 1, 1),
                year != null,
                day(props, "vanaf"),
                day(props, "tot"),
                props.text("bron"),
                props.text("link"));
    }

    private static List<AfspraakData.Partij> parties(Props props, OverheidService overheden) {
        List<AfspraakData.Partij> parties = new ArrayList<>();
        Stream<OrganisatieNaam> state = props.has("rijk")
                ? overheden.organisaties().stream().filter(each -> each.soort() == OrganisatieSoort.RIJK)
                : Stream.empty();
        state.forEach(each -> parties.add(new AfspraakData.Partij(each.id(), null)));
        props.organisaties("overheden").forEach(each -> parties.add(new AfspraakData.Partij(each, null)));
        return parties;
    }

    /** A day as it stands in a source, or a number of days after the day of the step. */
    private static @Nullable LocalDate day(Props props, String name) {
        String text = props.text(name);
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : props.day(name);
    }
}
