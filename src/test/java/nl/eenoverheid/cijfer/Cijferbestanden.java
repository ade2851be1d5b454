package nl.eenoverheid.cijfer;

import java.math.BigDecimal;

/** Figures for tests. */
public final class Cijferbestanden {
    /** The head of a file, as the sources of regional tasks have it. */
    public static final String HEAD = "onderwerp;regio;gebied;waarde;eenheid;jaar_doel;peildatum;bron;opmerking\n";

    /** What three sources say of the houses in Drenthe until 2030, and what they say of the parts of it. */
    public static final String WOONDEAL = HEAD + """
            woondeal;Drenthe;provincie;13864;woningen;2030;2022-12-21;rijksoverheid.nl;botst met andere bronnen
            woondeal;Drenthe;provincie;13631;woningen;2030;2023;rtvdrenthe.nl 15215513;botst met andere bronnen
            woondeal;Drenthe;provincie;13000;woningen;2030;2023-02;provincie.drenthe.nl;"\""minimaal 13.000\""; gelijk aan som van de drie regio's"
            woondeal;Drenthe;Zuidwest-Drenthe;5033;woningen;2030;2023;provincie.drenthe.nl;
            woondeal;Drenthe;Zuidoost-Drenthe;4177;woningen;2030;2023;provincie.drenthe.nl;
            woondeal;Drenthe;Noord-Drenthe (Assen, Noordenveld, Tynaarlo);3790;woningen;2030;2023-02;provincie.drenthe.nl;deel van interprovinciale deal Groningen-Assen
            """;

    private Cijferbestanden() {}

    /** One figure of houses in Drenthe. */
    public static CijferData woningen(String waarde, String peildatum, String bron) {
        return new CijferData(
                "woondeal", "Drenthe", "provincie", new BigDecimal(waarde), "woningen", 2030, peildatum, bron, "", "");
    }
}
