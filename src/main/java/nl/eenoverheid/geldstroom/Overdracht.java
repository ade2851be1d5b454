package nl.eenoverheid.geldstroom;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which categories of Iv3 are transfers, and whom each of them names. The same in the lists of municipalities, provinces and joint
 * arrangements, and on both sides: as cost it says to whom is paid, as income from whom it came.
 *
 * <ul>
 *   <li>4.3.1 … 4.3.9, transfers of income: the last digit names the other one; 4.3.9 is not divided.
 *   <li>4.4.9, transfers of capital: never divided. It names nobody.
 *   <li>4.5.1 … 4.5.8, contributions to investments: the last digit names the other one.
 *   <li>4.6.6 and 4.6.8, other transfers of capital: 6 is any government, 8 is somebody else. It names no layer.
 * </ul>
 *
 * 4.1.x (benefits) and 4.2 (subsidies) are no transfers between governments.
 */
public record Overdracht(Overdrachtsoort soort, Wederpartij wederpartij) {
    private static final List<Overdracht> ALL = Stream.of(
                    with(Overdrachtsoort.INKOMEN, each -> true),
                    with(Overdrachtsoort.KAPITAAL, each -> each == Wederpartij.ONVERDEELD),
                    with(Overdrachtsoort.INVESTERING, each -> each != Wederpartij.ONVERDEELD),
                    with(
                            Overdrachtsoort.OVERIG_KAPITAAL,
                            each -> each == Wederpartij.OVERIGE_OVERHEID || each == Wederpartij.OVERIG))
            .flatMap(each -> each)
            .toList();

    /** The transfer that a category stands for; empty when it is none. */
    public static Optional<Overdracht> of(String categorie) {
        return ALL.stream().filter(each -> each.code().equals(categorie)).findFirst();
    }

    /** The kinds that name a layer, so that both sides can be held against each other. */
    static List<Overdrachtsoort> compared() {
        return List.of(Overdrachtsoort.INKOMEN, Overdrachtsoort.INVESTERING);
    }

    /** The codes of all of them. */
    static List<String> codes() {
        return ALL.stream().map(Overdracht::code).toList();
    }

    /** Its category; the same code for cost and for income. */
    public String code() {
        return soort.groep() + "." + wederpartij.cijfer();
    }

    private static Stream<Overdracht> with(Overdrachtsoort soort, Predicate<Wederpartij> named) {
        return Arrays.stream(Wederpartij.values()).filter(named).map(each -> new Overdracht(soort, each));
    }
}
