import 'virtual:palette.css'
import './fonts.css'
import './base.css'
import './layouts.css'
