package io.communique.reader.pdf;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The simple properties of an XMP packet (ISO 16684-1), the first value of each. Document types are not read: nothing
 * outside of the packet is, and no entity is expanded.
 */
final class XmpPacket {

    private static final int LARGEST = 1_000_000;
    private static final int MOST_EVENTS = 50_000;
    private static final int LONGEST = 1_000;
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final Map<String, String> PREFIXES = Map.of("http://purl.org/dc/elements/1.1/", "dc:",
            "http://ns.adobe.com/xap/1.0/", "xmp:", "http://ns.adobe.com/pdf/1.3/", "pdf:");
    private static final XMLInputFactory FACTORY = factory();

    private final Map<String, String> values = new HashMap<>();

    private XmpPacket() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** What a packet says, up to its first damage. */
    static XmpPacket of(byte[] bytes) {
        XmpPacket packet = new XmpPacket();
        if (bytes.length > LARGEST)
            return packet;
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            packet.read(reader);
            reader.close();
        } catch (XMLStreamException e) {
            return packet;
        }
        return packet;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        String property = "";
        StringBuilder text = new StringBuilder();
        for (int left = MOST_EVENTS; left > 0 && reader.hasNext(); left--)
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = name(reader.getNamespaceURI(), reader.getLocalName());
                    property = name.isEmpty() && RDF.equals(reader.getNamespaceURI()) ? property : name;
                    text.setLength(0);
                    attributes(reader);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText(), 0,
                        Math.min(reader.getTextLength(), Math.max(0, LONGEST - text.length())));
                case XMLStreamConstants.END_ELEMENT -> {
                    keep(property, text.toString());
                    text.setLength(0);
                }
                default -> { }
            }
    }

    private void attributes(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            keep(name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
    }

    private static String name(@org.jspecify.annotations.Nullable String namespace, String local) {
        String prefix = namespace == null ? null : PREFIXES.get(namespace);
        return prefix == null ? "" : prefix + local;
    }

    private void keep(String property, String value) {
        if (!property.isEmpty() && !value.isBlank())
            values.putIfAbsent(property, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
    }

    /** The first value of a property such as {@code dc:title}. */
    Optional<String> value(String property) {
        return Optional.ofNullable(values.get(property));
    }
}
