package nl.eenoverheid.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.taak.TaakId;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.vergadering.AgendaService;
import nl.eenoverheid.vergadering.AgendapuntData;
import nl.eenoverheid.vergadering.GenodigdeData;
import nl.eenoverheid.vergadering.PuntUitkomst;
import nl.eenoverheid.vergadering.Uitkomst;
import nl.eenoverheid.vergadering.VergaderingAct;
import nl.eenoverheid.vergadering.VergaderingData;
import nl.eenoverheid.vergadering.VergaderingDetail;
import nl.eenoverheid.vergadering.VergaderingId;
import nl.eenoverheid.vergadering.VergaderingService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Meeting about a dossier. */
@Configuration(proxyBeanMethods = false)
class VergaderingScenes {
    private static final int USUAL_MINUTES = 60;

    @Bean
    Scene planVergadering(VergaderingService vergaderingen, Cast cast) {
        return new NamedScene("plan-vergadering", props -> {
            LocalDate day = Objects.requireNonNull(props.day("over"));
            return vergaderingen
                    .plan(
                            new DossierId(props.id("dossier")),
                            new VergaderingData(
                                    props.text("titel"),
                                    day.atTime(LocalTime.parse(props.text("tijd")))
                                            .atZone(Dates.ZONE)
                                            .toInstant(),
                                    USUAL_MINUTES,
                                    props.text("plek"),
                                    "",
                                    guests(props, cast)),
                            props.has("na") ? new VergaderingId(props.id("na")) : null)
                    .value();
        });
    }

    @Bean
    Scene zetOpAgenda(AgendaService agenda) {
        return new NamedScene("zet-op-agenda", props -> {
            VergaderingId id = new VergaderingId(props.id("vergadering"));
            props.each("punten")
                    .forEach(punt -> agenda.add(
                            id,
                            new AgendapuntData(punt.text("overWie"), punt.text("vraag"), null, punt.ids("signalen"))));
            return id.value();
        });
    }

    /** Holds it: everybody is there, and something comes of every point. */
    @Bean
    Scene houdVergadering(VergaderingService vergaderingen, AgendaService agenda) {
        return new NamedScene("houd-vergadering", props -> {
            VergaderingId id = new VergaderingId(props.id("vergadering"));
            step(vergaderingen, id, VergaderingAct.START);
            List<Props> outcomes = props.each("uitkomsten");
            for (int i = 0; i < outcomes.size(); i++) {
                VergaderingDetail.Punt punt = vergaderingen.detail(id).agenda().get(i);
                agenda.presentAsBefore(id, punt.id());
                Props said = outcomes.get(i);
                agenda.conclude(
                        id,
                        punt.id(),
                        punt.version(),
                        new PuntUitkomst(said.constant("uitkomst", Uitkomst.class), said.text("tekst")));
            }
            step(vergaderingen, id, VergaderingAct.HOLD);
            return id.value();
        });
    }

    @Bean
    Scene volgVergadering(VergaderingService vergaderingen, AgendaService agenda) {
        return new NamedScene("volg-vergadering", props -> {
            VergaderingId id = new VergaderingId(props.id("vergadering"));
            agenda.follow(
                    id,
                    vergaderingen
                            .detail(id)
                            .agenda()
                            .get(Objects.requireNonNull(props.number("punt")))
                            .id(),
                    new TaakId(props.id("taak")));
            step(vergaderingen, id, VergaderingAct.ADOPT);
            return id.value();
        });
    }

    private static void step(VergaderingService vergaderingen, VergaderingId id, VergaderingAct act) {
        vergaderingen.step(id, vergaderingen.detail(id).version(), act, "");
    }

    private static List<GenodigdeData> guests(Props props, Cast cast) {
        List<GenodigdeData> guests = new ArrayList<>();
        props.each("mensen")
                .forEach(each -> guests.add(new GenodigdeData(
                        Objects.requireNonNull(each.organisatie("organisatie")),
                        each.has("wie") ? cast.account(each.text("wie")) : null)));
        return guests;
    }
}
