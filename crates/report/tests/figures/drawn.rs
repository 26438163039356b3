//! What stands in an SVG, read by a real parser.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use ecart_report::figure::Picture;
use resvg::usvg::{self, fontdb, roxmltree};

/// The texts that are written in a picture, in order.
pub(crate) fn texts(picture: &Picture) -> Vec<String> {
    let tree = roxmltree::Document::parse(&picture.svg).unwrap();
    let texts = tree.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
    texts.map(|node| node.text().unwrap_or_default().trim().to_owned()).collect()
}

/// How many elements of this name are painted in this colour.
pub(crate) fn painted(picture: &Picture, element: &str, colour: &str) -> usize {
    let tree = roxmltree::Document::parse(&picture.svg).unwrap();
    tree.descendants().filter(|node| node.tag_name().name() == element && node.attribute("fill") == Some(colour)).count()
}

/// A text with the box that it is painted in.
pub(crate) type Boxed = (String, usvg::Rect);

/// The bundled fonts, Inter first: what it lacks is looked for in the others.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    let mut fonts = fontdb::Database::new();
    for font in ["Inter-Regular.otf", "Inter-Bold.otf", "NotoSansArabic.ttf", "NotoSansHebrew.ttf", "NotoSansThai.ttf", "NotoSansCJK.otf"] {
        fonts.load_font_data(std::fs::read(folder.join(font)).unwrap());
    }
    fonts.set_sans_serif_family("Inter");
    fonts.into()
});

/// The boxes of all texts, as they are painted with the bundled fonts, and the size of the picture.
pub(crate) fn boxes(picture: &Picture) -> (Vec<Boxed>, usvg::Size) {
    let options = usvg::Options { fontdb: Arc::clone(&FONTS), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(&picture.svg, &options).unwrap();
    let mut boxes = Vec::new();
    collect(tree.root(), &mut boxes);
    (boxes, tree.size())
}

fn collect(group: &usvg::Group, boxes: &mut Vec<Boxed>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => collect(group, boxes),
            usvg::Node::Text(text) => {
                let said: Vec<&str> = text.chunks().iter().map(usvg::TextChunk::text).collect();
                boxes.push((said.concat(), text.abs_bounding_box()));
            }
            usvg::Node::Path(_) | usvg::Node::Image(_) => {}
        }
    }
}

/// What must hold of every picture, whatever is in it.
pub(crate) fn check(picture: &Picture) {
    let tree = roxmltree::Document::parse(&picture.svg).unwrap();
    let root = tree.root_element();
    assert_eq!(root.attribute("role"), Some("img"), "{}", picture.name);
    assert!(root.attribute("width").is_none() && root.attribute("height").is_none(), "{}: it scales with the page", picture.name);
    let names: Vec<String> = root.children().filter(|node| node.is_element()).map(|node| node.tag_name().name().to_owned()).collect();
    assert_eq!(names[..2], ["title", "desc"], "{}", picture.name);
    for node in tree.descendants().filter(|node| node.is_element()) {
        check_element(&node, &picture.name);
    }
    check_boxes(picture);
    assert!(picture.name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{}", picture.name);
    for text in [&picture.title, &picture.alt, &picture.svg] {
        assert!(!text.contains('⟦'), "{}: a message is lacking: {text}", picture.name);
    }
}

fn check_element(node: &roxmltree::Node<'_, '_>, name: &str) {
    let known = ["svg", "title", "desc", "rect", "text", "line", "circle", "polygon"];
    assert!(known.contains(&node.tag_name().name()), "{name}: {}", node.tag_name().name());
    for attribute in node.attributes() {
        let value = attribute.value();
        match attribute.name() {
            "style" | "class" | "href" => panic!("{name}: {} is no attribute of a picture", attribute.name()),
            "x" | "y" | "x1" | "x2" | "y1" | "y2" | "cx" | "cy" | "r" | "width" | "height" | "stroke-width" | "opacity" => {
                assert!(value.parse::<f64>().is_ok_and(|number| number.is_finite() && number >= 0.0), "{name}: {node:?}");
            }
            "points" => assert!(value.split([' ', ',']).all(|part| part.is_empty() || part.parse::<i32>().is_ok()), "{name}: {node:?}"),
            // 22 of 1,600 is 165 of 12,000.
            "font-size" => assert!(value.parse::<f64>().is_ok_and(|size| size >= 165.0), "{name}: {node:?}"),
            "font-family" => assert_eq!(value, "Inter, system-ui, sans-serif"),
            _ => {}
        }
    }
}

/// No text is painted over another or past the edge.
fn check_boxes(picture: &Picture) {
    let (boxes, size) = boxes(picture);
    for (place, (text, area)) in boxes.iter().enumerate() {
        assert!(area.left() >= 0.0 && area.top() >= 0.0, "{}: {text}", picture.name);
        assert!(area.right() <= size.width() && area.bottom() <= size.height(), "{}: {text}", picture.name);
        for (other, second) in &boxes[place + 1..] {
            // The box of a text is as high as its line, which is more than its letters.
            let apart = area.right() <= second.left()
                || second.right() <= area.left()
                || area.bottom() - second.top() <= 40.0
                || second.bottom() - area.top() <= 40.0;
            assert!(apart, "{}: `{text}` stands over `{other}`", picture.name);
        }
    }
}
