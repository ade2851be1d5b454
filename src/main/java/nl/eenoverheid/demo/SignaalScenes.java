package nl.eenoverheid.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.overheid.PuntText;
import nl.eenoverheid.signaal.Aanvulling;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.KeuzelijstService;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalSoort;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Noting what was heard, and what happens to it. */
@Configuration(proxyBeanMethods = false)
class SignaalScenes {

    @Bean
    Scene noteer(SignaalService signalen, KeuzelijstService keuzes) {
        return new NamedScene(
                "noteer", props -> signalen.note(data(props, keuzes)).value());
    }

    private static SignaalData data(Props props, KeuzelijstService keuzes) {
        Integer days = props.number("dagenTerug");
        return new SignaalData(
                props.werkruimte(),
                props.constant("soort", SignaalSoort.class),
                props.text("woorden"),
                props.text("ervaren"),
                props.text("dwars"),
                props.text("zelf"),
                props.text("gehoord"),
                props.text("gevoeld"),
                props.text("beleefd"),
                props.today().minusDays(days == null ? 0 : days),
                props.number("mensen"),
                choice(keuzes.aanleidingen(), props.text("aanleiding")),
                choice(keuzes.themas(), props.text("thema")),
                props.organisatie("gemeente"),
                props.text("kern"),
                props.text("namens"),
                labels(props),
                props.has("antwoordIn")
                        ? new SignaalData.Toezegging(
                                props.text("antwoordAan"),
                                props.constant("kanaal", Kanaal.class),
                                props.day("antwoordIn"))
                        : null,
                props.has("bezoek") ? new BezoekId(props.id("bezoek")) : null,
                new Aanvulling(
                        others(props, keuzes),
                        null,
                        Map.of(),
                        PuntText.read(props.text("punt")).orElse(null)));
    }

    private static Set<String> labels(Props props) {
        return props.list("labels").stream().map(Object::toString).collect(Collectors.toSet());
    }

    private static Set<Long> others(Props props, KeuzelijstService keuzes) {
        return props.list("ookOver").stream()
                .map(naam -> choice(keuzes.themas(), naam.toString()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static @Nullable Long choice(List<Keuze> choices, String naam) {
        return choices.stream()
                .filter(each -> each.naam().equals(naam))
                .map(Keuze::id)
                .findFirst()
                .orElse(null);
    }
}
