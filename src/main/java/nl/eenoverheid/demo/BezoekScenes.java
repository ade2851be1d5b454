package nl.eenoverheid.demo;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.bezoek.BezoekData;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekRol;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.bezoek.BezoekSoort;
import nl.eenoverheid.bezoek.BezoekVerslag;
import nl.eenoverheid.bezoek.BezoekWorkService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Going outside together, and telling how it was. */
@Configuration(proxyBeanMethods = false)
class BezoekScenes {

    @Bean
    Scene planBezoek(BezoekService bezoeken, Cast cast) {
        return new NamedScene(
                "plan-bezoek", props -> bezoeken.plan(data(props, cast)).value());
    }

    @Bean
    Scene rondBezoekAf(BezoekService bezoeken, BezoekWorkService work) {
        return new NamedScene("rond-bezoek-af", props -> {
            BezoekId id = new BezoekId(props.id("bezoek"));
            work.roundOff(
                    id,
                    bezoeken.detail(id).version(),
                    new BezoekVerslag(
                            new BigDecimal(props.text("uren")), props.number("gesproken"), props.text("verslag")));
            return id.value();
        });
    }

    private static BezoekData data(Props props, Cast cast) {
        Set<Long> going = props.list("deelnemers").stream()
                .map(wie -> cast.account(wie.toString()).value())
                .collect(Collectors.toSet());
        return new BezoekData(
                props.werkruimte(),
                props.text("titel"),
                props.constant("soort", BezoekSoort.class),
                props.constant("rol", BezoekRol.class),
                props.day("over"),
                time(props, "van"),
                time(props, "tot"),
                props.text("doel"),
                props.text("vragen"),
                props.text("nietOver"),
                props.text("agenda"),
                props.text("agendaReden"),
                props.text("anderen"),
                route(props),
                going);
    }

    private static List<BezoekData.Halte> route(Props props) {
        return props.each("route").stream()
                .map(halte -> new BezoekData.Halte(
                        time(halte, "tijd"), halte.organisatie("gemeente"), halte.text("kern"), halte.text("plek")))
                .toList();
    }

    private static @Nullable LocalTime time(Props props, String name) {
        return props.has(name) ? LocalTime.parse(props.text(name)) : null;
    }
}
