package nl.eenoverheid.demo;

import java.util.List;
import java.util.Objects;
import nl.eenoverheid.duiding.AlineaDetail;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.DuidingWorkService;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.duiding.Merk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Agreeing what signalen mean. */
@Configuration(proxyBeanMethods = false)
class DuidingScenes {

    @Bean
    Scene duid(DuidingService duidingen) {
        return new NamedScene("duid", props -> duidingen
                .start(new DuidingData(
                        props.werkruimte(),
                        props.text("titel"),
                        props.ids("signalen"),
                        props.organisaties("organisaties")))
                .value());
    }

    @Bean
    Scene merk(DuidingWorkService work) {
        return new NamedScene("merk", props -> {
            DuidingId id = id(props);
            props.each("merken")
                    .forEach(merk -> work.mark(
                            id,
                            merk.id("signaal"),
                            Objects.requireNonNull(merk.constant("merk", Merk.class)),
                            merk.text("woorden")));
            return id.value();
        });
    }

    @Bean
    Scene lees(LezingService lezingen) {
        return new NamedScene("lees", props -> {
            DuidingId id = id(props);
            List<AlineaDetail> alineas = lezingen.alineas(id);
            return lezingen.add(id, alineas.isEmpty() ? null : alineas.getLast().id(), props.text("tekst"));
        });
    }

    @Bean
    Scene blijfErbij(DuidingWorkService work) {
        return new NamedScene("blijf-erbij", props -> {
            DuidingId id = id(props);
            work.disagree(id, 0, props.text("tekst"));
            return id.value();
        });
    }

    @Bean
    Scene tekenAf(DuidingService duidingen, DuidingWorkService work) {
        return new NamedScene("teken-af", props -> {
            DuidingId id = id(props);
            DuidingDetail seen = duidingen.detail(id);
            work.sign(id, seen.lezingNummer(), seen.stemNummer());
            return id.value();
        });
    }

    private static DuidingId id(Props props) {
        return new DuidingId(props.id("duiding"));
    }
}
