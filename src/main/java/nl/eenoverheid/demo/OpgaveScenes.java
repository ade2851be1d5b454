package nl.eenoverheid.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.opgave.Aandeel;
import nl.eenoverheid.opgave.Begrotingsregel;
import nl.eenoverheid.opgave.Behoefte;
import nl.eenoverheid.opgave.BijdrageData;
import nl.eenoverheid.opgave.BijdrageDetail;
import nl.eenoverheid.opgave.BijdrageId;
import nl.eenoverheid.opgave.BijdrageRol;
import nl.eenoverheid.opgave.BijdrageService;
import nl.eenoverheid.opgave.BijdrageStand;
import nl.eenoverheid.opgave.BijdrageStructuur;
import nl.eenoverheid.opgave.OpgaveData;
import nl.eenoverheid.opgave.OpgaveId;
import nl.eenoverheid.opgave.OpgaveService;
import nl.eenoverheid.opgave.Vastlegmoment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a dossier has to get done, and the money of governments for it. */
@Configuration(proxyBeanMethods = false)
class OpgaveScenes {

    @Bean
    Scene openOpgave(OpgaveService opgaven) {
        return new NamedScene("open-opgave", props -> opgaven.open(
                        new DossierId(props.id("dossier")),
                        new OpgaveData(
                                props.text("naam"),
                                props.text("thema"),
                                props.text("uitleg"),
                                props.each("nodig").stream()
                                        .map(each -> new Behoefte(
                                                Objects.requireNonNull(each.number("jaar")),
                                                amount(each),
                                                each.text("bron"),
                                                date(each, "op")))
                                        .toList()))
                .value());
    }

    @Bean
    Scene linkMoney(BijdrageService bijdragen, OverheidLookup overheden) {
        return new NamedScene("koppel-geld", props -> bijdragen
                .link(
                        new OpgaveId(props.id("opgave")),
                        List.of(new Geldregel(props, overheden).data(BijdrageData.Voorwaarde.NONE)))
                .getFirst()
                .value());
    }

    @Bean
    Scene makeMoneyConditional(OpgaveService opgaven, BijdrageService bijdragen) {
        return new NamedScene("stel-voorwaarde", props -> {
            BijdrageId id = new BijdrageId(props.id("bijdrage"));
            BijdrageDetail found = opgaven.detail(new OpgaveId(props.id("opgave")))
                    .bijdrage(id)
                    .orElseThrow();
            BijdrageData data = found.data();
            bijdragen.change(
                    id,
                    found.version(),
                    new BijdrageData(
                            data.regel(),
                            data.aandeel(),
                            data.ontvanger(),
                            data.rol(),
                            data.structuur(),
                            data.stand(),
                            data.moment(),
                            new BijdrageData.Voorwaarde(
                                    props.text("tekst"), new BijdrageId(props.id("van")), date(props, "tot")),
                            data.gezegd()));
            return id.value();
        });
    }

    private static BigDecimal amount(Props props) {
        return BigDecimal.valueOf(Objects.requireNonNull(props.number("bedrag")));
    }

    /** A day of the year that the step names, as it is told: {@code 2027-07-01}. */
    private static @Nullable LocalDate date(Props props, String name) {
        return props.has(name) ? LocalDate.parse(props.text(name)) : null;
    }

    /** What a step says of money. */
    private record Geldregel(Props props, OverheidLookup overheden) {

        BijdrageData data(BijdrageData.Voorwaarde voorwaarde) {
            OverheidId overheid =
                    overheden.byCode(props.text("overheid")).orElseThrow().id();
            int jaar = Objects.requireNonNull(props.number("jaar"));
            Begrotingsregel regel = props.has("taakveld")
                    ? new Begrotingsregel(overheid, jaar, props.text("taakveld"), Zijde.LASTEN, "")
                    : Begrotingsregel.geen(overheid, jaar);
            return new BijdrageData(
                    regel,
                    props.has("bedrag") ? Aandeel.bedrag(amount(props)) : Aandeel.heel(),
                    null,
                    chosen("rol", BijdrageRol.BETALER),
                    chosen("structuur", BijdrageStructuur.INCIDENTEEL),
                    chosen("stand", regel.staatInBegroting() ? BijdrageStand.VASTGESTELD : BijdrageStand.TOEGEZEGD),
                    new BijdrageData.Moment(
                            props.constant("vastBij", Vastlegmoment.class),
                            date(props, "vastOp"),
                            date(props, "betaalOp")),
                    voorwaarde,
                    new BijdrageData.Gezegd(props.text("gezegdDoor"), props.day("gezegdIn")));
        }

        private <E extends Enum<E>> E chosen(String name, E otherwise) {
            E found = props.constant(name, otherwise.getDeclaringClass());
            return found == null ? otherwise : found;
        }
    }
}
